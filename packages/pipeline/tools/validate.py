"""Validates a Data Package with frictionless; any error or warning fails."""

import sys

from frictionless import Package, validate


def problems(path: str) -> list[str]:
    report = validate(Package(path))
    found = [f"warning: {text}" for text in report.warnings]
    found += [f"error: {error.message}" for error in report.errors]
    for task in report.tasks:
        found += [f"{task.name}: warning: {text}" for text in task.warnings]
        found += [f"{task.name}: {error.message}" for error in task.errors]
    return found if found or report.valid else ["the report is not valid"]


def main() -> int:
    path = sys.argv[1]
    found = problems(path)
    for line in found:
        print(line, file=sys.stderr)
    if not found:
        print(f"{path}: {len(Package(path).resources)} tables, no errors, no warnings")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
