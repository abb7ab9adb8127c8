// Plain JavaScript, and the first thing that runs, so that an old Node says what is wrong instead of failing on syntax or, where a
// name is imported that it does not have, before the first line.

const fromSource = !import.meta.url.includes('/dist/');
const floor = fromSource ? '22.18' : '22.12';
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const [neededMajor = 0, neededMinor = 0] = floor.split('.').map(Number);

if (major < neededMajor || (major === neededMajor && minor < neededMinor)) {
  const isAction = Boolean(process.env.GITHUB_ACTION_PATH);
  const advice = isAction
    ? 'Put a step with "uses: actions/setup-node@v4" and "node-version: 24" before this one.'
    : fromSource
      ? 'Run "npm ci", which brings the right one, and then go through "npm start" or "npm run".'
      : 'Install a newer one.';
  process.stderr.write(`flowservice needs Node ${floor} or newer; this is ${process.versions.node}. ${advice}\n`);
  process.exit(3);
}

process.getBuiltinModule('node:module').enableCompileCache();
