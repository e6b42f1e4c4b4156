// Installs what a package-lock.json pins, unless that has been done.
// Usage: node tools/install.mjs FOLDER
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const windows = process.platform === 'win32';

export function fail(message) {
  console.error(message);
  process.exit(1);
}

/** Runs a program and gives what it prints; ends this one if it fails. */
export function run(folder, command, args) {
  const result = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    shell: command.endsWith('.cmd'), // elsewhere a shell would split paths at blanks
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  });
  if (result.error) fail(`cannot run ${command}: ${result.error.message}`);
  if (result.status !== 0) fail(`${command} ${args[0]} failed:\n${result.stdout}${result.stderr}`);
  return result.stdout;
}

export function install(folder) {
  const lock = readFileSync(join(folder, 'package-lock.json'));
  const fingerprint = createHash('sha256').update(lock).digest('hex');
  const marker = join(folder, 'node_modules', '.clientela-lock');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === fingerprint) return;
  const npm = windows ? 'npm.cmd' : 'npm';
  run(folder, npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
  writeFileSync(marker, fingerprint);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) install(resolve(process.argv[2]));
