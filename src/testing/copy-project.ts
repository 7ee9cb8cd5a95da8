import { cp, mkdir, readdir, symlink } from 'node:fs/promises';
import path from 'node:path';

const copied = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * Copies the project without its content to the new folder `target`. The packages are linked one by one,
 * so that the copy has a `node_modules` of its own to cache in and leaves nothing behind in the project's.
 * Two builds of one project at a time disturb each other: test files that build make a copy each.
 */
export async function copyProject(target: string): Promise<string> {
  const project = process.cwd();
  await mkdir(target, { recursive: true });
  for (const name of copied)
    await cp(path.join(project, name), path.join(target, name), { recursive: true });
  await linkPackages(path.join(project, 'node_modules'), path.join(target, 'node_modules'));
  return target;
}

async function linkPackages(from: string, to: string) {
  await mkdir(to, { recursive: true });
  for (const name of await readdir(from)) {
    // Caches of tools have a dot before their names; commands are linked like packages.
    if (name.startsWith('.') && name !== '.bin') continue;
    await symlink(path.join(from, name), path.join(to, name), 'junction');
  }
}
