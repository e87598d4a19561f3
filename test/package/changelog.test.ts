import { expect, test } from 'vitest';
import { releasedChangelog } from '../tools/changelog.js';

const CHANGELOG = '# Changelog\n\n## Unreleased\n\n- New.\n\n## 1.0.0 (2026-01-01)\n\n- First.\n';

test('a release gives what is unreleased its version and date, and leaves room for more', () => {
  expect(releasedChangelog(CHANGELOG, '1.1.0', '2026-02-03')).toBe(
    '# Changelog\n\n## Unreleased\n\n## 1.1.0 (2026-02-03)\n\n- New.\n\n## 1.0.0 (2026-01-01)\n\n- First.\n',
  );
});

test('nothing is released twice, without changes or without a version', () => {
  const released = releasedChangelog(CHANGELOG, '1.1.0', '2026-02-03');
  const because = (text: string, version: string) => {
    try {
      return releasedChangelog(text, version, '2026-02-03');
    } catch (error) {
      return (error as Error).message;
    }
  };
  expect(because(CHANGELOG, '1.0.0')).toBe('CHANGELOG.md has 1.0.0 already');
  expect(because(released, '1.2.0')).toBe('nothing stands under Unreleased in CHANGELOG.md');
  expect(because(CHANGELOG, 'v1.1')).toBe("'v1.1' is no version (write one such as 1.2.0)");
  expect(because('# Changelog\n', '1.1.0')).toBe("CHANGELOG.md has no '## Unreleased'");
});
