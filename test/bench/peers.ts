import { briefing, isInstalled, paired, type Row } from './measure.js';
import { say } from './program.js';

/** Programs for the terminal that people know, with how to get each. */
const PEERS: Readonly<Record<string, string>> = {
  gh: 'apt-get install gh',
  hyperfine: 'apt-get install hyperfine',
  task: 'apt-get install taskwarrior',
  tldr: 'apt-get install tealdeer, or npm install --global tldr',
  fx: 'npm install --global fx',
  prettier: 'npm install --global prettier',
};

/** A start next to those of others, on what all of them can do without a file or a network. */
export function peers(): Row[] {
  return Object.entries(PEERS).flatMap(([name, howToGet]) => {
    if (!isInstalled(name)) {
      say(`not measured: ${name} is missing (${howToGet})`);
      return [];
    }
    return [
      { what: `--version / ${name} --version`, ratio: paired(briefing('--version'), `${name} --version`) },
    ];
  });
}
