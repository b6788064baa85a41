import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
/** Folder of the notebooks. */
export const notebooks = join(root, 'notebooks');
/** Folder of the virtual environment. */
export const venv = join(root, '.venv');

const onWindows = process.platform === 'win32';

/** The Python of the virtual environment. */
export const venvPython = onWindows ? join(venv, 'Scripts', 'python.exe') : join(venv, 'bin', 'python');

/** Environment of every Jupyter process: settings and kernels of this repository only. */
export const jupyterEnvironment = {
  ...process.env,
  JUPYTER_CONFIG_DIR: join(venv, 'etc', 'jupyter-user'),
  JUPYTER_DATA_DIR: join(venv, 'share', 'jupyter-user'),
  JUPYTER_PREFER_ENV_PATH: '1',
  JUPYTER_PLATFORM_DIRS: '1',
  IPYTHONDIR: join(venv, 'share', 'ipython'),
  PYTHONDONTWRITEBYTECODE: '1',
};
