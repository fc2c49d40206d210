import { describe, expect, it } from 'vitest';
import { formatDuration } from '../../src/lab/page/format.ts';
import { renderLog } from '../../src/lab/page/log.ts';

describe('a log on the page', () => {
  it.each([
    ['text is escaped', 'a <b> & "c"\n', 'a &lt;b&gt; &amp; &quot;c&quot;\n'],
    [
      'colours of tools are left out',
      '\u001b[1m\u001b[31mError\u001b[0m: x\u001b]8;;https://e.example\u0007link',
      'Error: xlink\n',
    ],
    ['marks are coloured', '##[error]no <way>', '<span class="log-error">no &lt;way&gt;</span>\n'],
    [
      'groups are folded',
      'a\n##[group]Set up\nb\n##[endgroup]\nc',
      'a\n<details class="log-group"><summary>Set up</summary>b\n</details>c\n',
    ],
    [
      'a group ends with the next one and with the log',
      '##[group]1\na\n##[group]2\nb',
      '<details class="log-group"><summary>1</summary>a\n</details><details class="log-group"><summary>2</summary>b\n</details>',
    ],
    ['a carriage return is a line end', 'a\r\nb\rc', 'a\nb\nc\n'],
    ['a mark in the middle is text', 'x ##[error]y', 'x ##[error]y\n'],
  ])('%s', (_name, log, content) => {
    expect(renderLog(log).markup).toBe(`<div class="log">${content}</div>`);
  });

  it.each([
    ['at a line end', `${'x'.repeat(99)}\n`.repeat(6_000), '200,000', 400_000],
    ['after the line in which the limit falls', `y\n${`${'x'.repeat(99)}\n`.repeat(6_000)}`, '200,002', 400_000],
    ['inside a line that alone is too long', 'x'.repeat(500_000), '100,000', 400_001],
  ])('cuts a very long log %s and says so', (_name, log, dropped, kept) => {
    const [note, content] = renderLog(log).markup.split('</p><div class="log">');
    expect(note).toBe(`<p class="note">The first ${dropped} characters are left out here.`);
    expect(content?.replace('</div>', '').length).toBe(kept);
  });
});

describe('durations', () => {
  it.each([
    [-5, '0.0s'],
    [49, '0.0s'],
    [50, '0.1s'],
    [9_949, '9.9s'],
    [9_950, '10s'],
    [59_499, '59s'],
    [59_500, '1m 0s'],
    [83_000, '1m 23s'],
    [3_599_600, '1h 0m'],
    [7_500_000, '2h 5m'],
  ])('%d ms is %s', (durationMs, words) => {
    expect(formatDuration(durationMs)).toBe(words);
  });
});
