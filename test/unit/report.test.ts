import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { code, details, fence, link } from '../../src/core/markdown.ts';
import { Redactor } from '../../src/core/redact.ts';
import {
  type Block,
  COMMENT_LIMIT,
  composeReport,
  composeSummary,
  type Section,
  wholeReport,
} from '../../src/core/report.ts';
import type { ListBlock } from '../../src/core/report-list.ts';

const deletion = (name: string): Block => ({
  risk: 90,
  kind: 'deletions',
  mustKeep: true,
  levels: [
    details(`**Destroy** ${code(name)}`, fence(`- resource "x" "${name}" {\n-   id = 7\n- }`, 'diff')),
    `- 🗑 ${code(name)} (no longer in the configuration)`,
    `- 🗑 ${code(name)}`,
  ],
});
const update = (name: string, risk = 20): Block => ({
  risk,
  kind: 'updates',
  levels: [
    details(`Update ${code(name)}`, fence(`~ size = 1 -> 2\n${'~ tag  = "a" -> "b"\n'.repeat(9)}`, 'diff')),
    `- ${code(name)}: size`,
    '',
  ],
});
const section = (blocks: Section['blocks'], key = 'dev'): Section => ({
  key,
  title: `Plan for ${key}`,
  verdict: 'fail',
  headline: '**1 to destroy**, 3 to change.',
  blocks,
});
const fullReport = `the ${link('job summary', 'https://github.com/o/r/actions/runs/1')}`;

/** Compares with a golden file; UPDATE_GOLDEN=1 writes it. */
function golden(name: string, body: string): void {
  const file = new URL(`../golden/report/${name}.md`, import.meta.url);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, `${body}\n`);
  expect(`${body}\n`).toBe(readFileSync(file, 'utf8'));
}

describe('a report', () => {
  const sections = [
    section([update('app.web'), deletion('db.main'), update('app.worker'), update('net.gateway', 60)]),
    { ...section([], 'prod'), verdict: 'pass' as const, headline: 'Nothing changes.' },
  ];
  const options = { preamble: 'Plans of 2 environments.', footer: `<sub>commit ${code('9f2c4e6')}</sub>`, fullReport };

  test('at full detail: highest risk first', () => {
    const report = composeReport(sections, undefined, options);
    expect(report).toMatchObject({ complete: true, shortened: 0, leftOut: 0, notListed: 0, size: report.body.length });
    golden('complete', report.body);
  });

  test('with less room: the lowest risks lose their detail first, and the note says what', () => {
    const report = composeReport(sections, 1_000, options);
    expect(report).toMatchObject({ complete: false, shortened: 2, leftOut: 0, notListed: 0 });
    golden('shortened', report.body);
  });

  test('with little room: updates go, the deletion stays', () => {
    const report = composeReport(sections, 530, options);
    expect(report).toMatchObject({ complete: false, shortened: 2, leftOut: 2, notListed: 0 });
    golden('left-out', report.body);
  });

  test('with more deletions than room: none is forgotten', () => {
    const report = composeReport([section([...Array(40)].map((_, at) => deletion(`db.n${at}`)))], 700, { fullReport });
    expect(report.notListed).toBeGreaterThan(10);
    golden('overfull', report.body);
  });
});

test('a title from outside stays a title', () => {
  const { body } = composeReport([{ ...section([]), title: '@team <b>\n# x' }]);
  expect(body.split('\n')[0]).toBe('## ❌ Plan for dev'.replace('Plan for dev', '@&#8203;team &lt;b&gt; #&#8203; x'));
});

test('a block without anything to show at its last level is a bug when it must be kept', () => {
  expect(() => composeReport([section([{ risk: 1, mustKeep: true, levels: ['x', ''] }])])).toThrow(
    'A block of section dev',
  );
  expect(() => composeReport([section([{ risk: 1, levels: [] }])])).toThrow('A block of section dev');
});

test('is measured after redaction, in the unit asked for', () => {
  const redactor = new Redactor();
  redactor.add('pin7');
  const blocks = Array.from({ length: 300 }, (_, at) => ({ risk: 1, levels: [`${'pin7 '.repeat(9)}ü🔑 ${at}`, ''] }));
  const redact = (body: string): string => redactor.redact(body);
  const report = composeReport([section(blocks)], 9_000, { redact });
  expect(report.body).not.toContain('pin7');
  expect(report.body.length).toBe(report.size);
  expect(report.size).toBeLessThanOrEqual(9_000);
  expect(report.size).toBeGreaterThan(7_000);
  const inBytes = composeReport([section(blocks)], 9_000, { redact, unit: 'bytes' });
  expect(Buffer.byteLength(inBytes.body)).toBe(inBytes.size);
  expect(inBytes.leftOut).toBeGreaterThan(report.leftOut);
});

test('headlines go before a report does not fit at all; then it is a bug', () => {
  const many = Array.from({ length: 20 }, (_, at) => ({ ...section([], `p${at}`), headline: 'x'.repeat(100) }));
  expect(composeReport(many, 1_000).body).not.toContain('xx');
  expect(() => composeReport(many, 100)).toThrow('longer than 100 characters');
});

test('whatever the sizes: within the budget, whole blocks, everything accounted for', () => {
  let state = 7;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
  for (let round = 0; round < 500; round++) {
    const blocks = Array.from({ length: next(40) }, (_, at): Block => {
      const mustKeep = next(4) === 0;
      const levels = [`<${at}:0 ${'é'.repeat(next(300))}>`, `<${at}:1 ${'x'.repeat(next(60))}>`];
      return {
        risk: next(5),
        mustKeep,
        levels: mustKeep || next(2) === 0 ? [...levels, `<${at}:2>`] : [...levels, ''],
      };
    });
    const unit = next(2) === 0 ? 'bytes' : 'characters';
    const budget = 450 + next(6_000);
    const report = composeReport([section(blocks.slice(0, 10)), section(blocks.slice(10), 'prod')], budget, {
      unit,
      fullReport,
    });
    const size = unit === 'bytes' ? Buffer.byteLength(report.body) : report.body.length;
    expect(size).toBe(report.size);
    expect(size).toBeLessThanOrEqual(budget);
    const found = blocks.map(({ levels }) => levels.findIndex((level) => level !== '' && report.body.includes(level)));
    expect(found.filter((level) => level > 0)).toHaveLength(report.shortened);
    expect(found.filter((level) => level < 0)).toHaveLength(report.leftOut + report.notListed);
    const kept = blocks.filter(({ mustKeep }, at) => mustKeep && (found[at] ?? -1) < 0);
    expect(kept).toHaveLength(report.notListed);
    // Nothing that must be kept goes while anything else is there.
    if (report.notListed > 0)
      expect(
        blocks.filter(({ mustKeep }, at) => !mustKeep && (found[at] ?? -1) >= 0 && blocks[at]?.levels[2] !== ''),
      ).toEqual([]);
  }
});

test('fifty thousand blocks take a moment', () => {
  const blocks = Array.from({ length: 50_000 }, (_, at) =>
    at % 5_000 === 0 ? deletion(`db.n${at}`) : update(`app.n${at}`),
  );
  const started = performance.now();
  const comment = composeReport([section(blocks)], undefined, { fullReport });
  const summary = composeSummary([section(blocks)]);
  expect(performance.now() - started).toBeLessThan(5_000);
  expect(comment.size).toBeLessThanOrEqual(COMMENT_LIMIT - 1_024);
  expect(comment.size).toBeGreaterThan(60_000);
  expect(comment.notListed).toBe(0);
  // The ten deletions at full detail, whatever becomes of the rest.
  expect(comment.body.match(/<details><summary><b>Destroy/g)).toHaveLength(10);
  expect(comment.body).toMatch(/updates are not shown here; the full report is in the \[job summary\]/);
  expect(Buffer.byteLength(summary.body)).toBeLessThanOrEqual(1_000_000);
});

describe('a list of any length', () => {
  const rendered = { full: 0, brief: 0, line: 0 };
  const list = (length: number, risk = 60, kind = 'changed'): ListBlock => ({
    risk,
    kind: 'changes',
    heading: (numbers) => `**prod**: ${numbers}`,
    items: Array.from({ length }, (_, at) => {
      const part = (level: keyof typeof rendered, text: string) => () => {
        rendered[level] += 1;
        return text;
      };
      return {
        kind,
        full: part('full', `${kind} ${code(`x.n${at}`)}\n\n${fence(`! size = ${at} -> ${at + 1}`, 'diff')}`),
        brief: part('brief', `- ${kind} ${code(`x.n${at}`)} (size)`),
        line: part('line', `- ${code(`x.n${at}`)}`),
      };
    }),
  });

  test('is there as a whole when it fits', () => {
    const report = composeReport([section([list(3)])]);
    expect(report).toMatchObject({ complete: true, shortened: 0, leftOut: 0 });
    golden('list', report.body);
  });

  test('loses detail from its end, then items, and says how many', () => {
    const report = composeReport([section([list(200)])], 1_500, { fullReport });
    expect(report.complete).toBe(false);
    golden('list-cut', report.body);
    const listed = report.body.match(/x\.n\d+/g)?.length ?? 0;
    expect(listed + report.leftOut).toBe(200);
    expect(report.shortened).toBeGreaterThan(0);
  });

  test('renders only what finds room', () => {
    Object.assign(rendered, { full: 0, brief: 0, line: 0 });
    composeReport([section([list(100_000)])]);
    expect(rendered.full + rendered.brief + rendered.line).toBeLessThan(10_000);
  });

  test('leaves room to lists of lower risk, and takes what they do not need', () => {
    const { body } = composeReport(
      [section([list(5_000, 70, 'replaced'), list(5_000, 50), list(2, 40, 'created')])],
      20_000,
    );
    const count = (kind: string) => body.match(new RegExp(`^(- )?${kind} `, 'gm'))?.length ?? 0;
    expect(count('replaced')).toBeGreaterThan(2 * count('changed'));
    expect(count('changed')).toBeGreaterThan(20);
    expect(count('created')).toBe(2);
    expect(body.length).toBeGreaterThan(18_000);
  });

  test('with hardly any room is its numbers, or nothing', () => {
    const long = list(50_000);
    for (let budget = 300; budget < 1_500; budget += 7) {
      const sections = [{ ...section([long, deletion('db.main')]), headline: '' }];
      const report = composeReport(sections, budget, { fullReport });
      expect(report.body.length).toBeLessThanOrEqual(budget);
      expect(report.body.match(/<details>/g)?.length).toBe(report.body.match(/<\/details>/g)?.length);
      if (budget > 400) expect(report.body).toContain('db.main');
    }
  });

  test('is whole in the whole report', () => {
    const whole = [...wholeReport([section([list(3_000), deletion('db.main')])])].join('');
    expect(whole.match(/^! size = /gm)).toHaveLength(3_000);
    expect(whole).toContain('<summary><b>Destroy</b> <code>db.main</code></summary>');
    expect(whole.startsWith('## ❌ Plan for dev\n\n**1 to destroy**, 3 to change.\n\n<details>')).toBe(true);
    expect(composeReport([section([list(3)])]).body).toBe([...wholeReport([section([list(3)])])].join('').trimEnd());
  });
});
