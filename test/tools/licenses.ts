import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'rolldown';

const LIBRARY = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/** Returns the folders of the libraries whose modules are in a bundle. */
function librariesOf(modules: Iterable<string>): string[] {
  const folders = [...modules].flatMap((module) => LIBRARY.exec(module)?.[1] ?? []);
  return [...new Set(folders)].sort();
}

/** Returns the name, version and license of a library, and the license text if the library contains it. */
function licenseOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const words = file ? readFileSync(join(folder, file), 'utf8').trim() : `License: ${license}`;
  return `${name} ${version} (${license})\n\n${words}`;
}

/** Writes THIRD-PARTY-LICENSES.txt next to a bundle, as the licenses of the bundled libraries require. */
export const licenses: Plugin = {
  name: 'licenses',
  generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
    const folders = librariesOf(modules).filter((folder) => existsSync(join(folder, 'package.json')));
    const rule = `\n\n${'-'.repeat(72)}\n\n`;
    const source = `This program contains code from the following libraries.${rule}${folders.map(licenseOf).join(rule)}\n`;
    this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-LICENSES.txt', source });
  },
};
