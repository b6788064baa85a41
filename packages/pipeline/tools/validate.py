"""Validates a Data Package with frictionless; any error or warning fails."""

import sys

from frictionless import Report, validate


def problems(report: Report) -> list:
    found = [f"warning: {text}" for text in report.warnings]
    found += [f"error: {error.message}" for error in report.errors]
    for task in report.tasks:
        found += [f"{task.name}: warning: {text}" for text in task.warnings]
        found += [f"{task.name}: error: {error.message}" for error in task.errors]
    return found if found or report.valid else ["error: the report is not valid"]


def main() -> int:
    path = sys.argv[1]
    report = validate(path)
    found = problems(report)
    for line in found:
        print(line, file=sys.stderr)
    if not found:
        rows = sum(task.stats.get("rows", 0) for task in report.tasks)
        print(f"{path}: {len(report.tasks)} tables, {rows} rows, no errors, no warnings")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
