import { spawnSync } from 'node:child_process';
import { runCommand } from './fail.mjs';
import { jupyterEnvironment, notebooks, venvPython } from './places.mjs';
import { prepareVenv } from './prepare-venv.mjs';

// Opens JupyterLab on the notebooks; further arguments go to JupyterLab.
await runCommand(() => {
  prepareVenv();
  const settings = [`--ServerApp.root_dir=${notebooks}`, '--MultiKernelManager.default_kernel_name=tslab'];
  const args = ['-m', 'jupyterlab', ...settings, ...process.argv.slice(2)];
  const run = spawnSync(venvPython, args, { cwd: notebooks, env: jupyterEnvironment, stdio: 'inherit' });
  process.exitCode = run.status ?? 1;
});
