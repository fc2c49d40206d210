import { describe, expect, test } from 'vitest';
import { type PlanRequest, parseArguments } from '../../src/cli/arguments.ts';
import { columnsOf, wantsColour } from '../../src/cli/display.ts';
import { UserError } from '../../src/core/errors.ts';

const plain: PlanRequest = {
  command: 'plan',
  plans: [{ name: 'plan', file: '-' }],
  schemas: [],
  protectedTypes: [],
  format: 'terminal',
  width: undefined,
  colour: 'auto',
  maxLength: undefined,
  exitCode: false,
};

describe('the command line', () => {
  test.each<[line: string, difference: Partial<PlanRequest>]>([
    ['plan', {}],
    ['plan -', {}],
    ['plan --color always --width 60', { colour: 'always', width: 60 }],
    ['plan --colour=never', { colour: 'never' }],
    ['plan --format=markdown --format=json', { format: 'json' }],
    ['plan --exit-code --max-length=65000', { exitCode: true, maxLength: 65_000 }],
    ['plan --protected-types=aws_*,!azurerm_dns_* --protected-types=x', { protectedTypes: ['aws_*', '!azurerm_dns_*', 'x'] }],
    ['plan --schemas=s.json --schemas=prod=p.json', { schemas: [{ name: undefined, file: 's.json' }, { name: 'prod', file: 'p.json' }] }],
  ])('%s', (line, difference) => {
    expect(parseArguments(line.split(' '))).toEqual({ ...plain, ...difference });
  }); // biome-ignore format: a table

  test.each<[line: string, names: Readonly<Record<string, string>>]>([
    ['plan.json', { plan: 'plan.json' }],
    ['/tmp/x/prod.tfplan.json', { prod: '/tmp/x/prod.tfplan.json' }],
    ['prod.review.json', { prod: 'prod.review.json' }],
    ['dev=a.json prod=b.json', { dev: 'a.json', prod: 'b.json' }],
    ['dev=- prod=b.json', { dev: '-', prod: 'b.json' }],
    ['./a=b.json', { 'a-b': './a=b.json' }],
    ['prod=dir/a=b.json', { prod: 'dir/a=b.json' }],
    ['dev/plan.json prod/plan.json', { 'dev/plan': 'dev/plan.json', 'prod/plan': 'prod/plan.json' }],
    ['dev/plan.json other.json', { plan: 'dev/plan.json', other: 'other.json' }],
    ['- plan.json', { 'standard input': '-', plan: 'plan.json' }],
    ['/dev/fd/63', { plan: '/dev/fd/63' }],
    ['/dev/fd/63 prod=/dev/fd/62', { plan: '/dev/fd/63', prod: '/dev/fd/62' }],
    ['.json', { plan: '.json' }],
    ['-- -x.json', { '-x': '-x.json' }],
  ])('names the plans of: %s', (line, names) => {
    const { plans } = parseArguments(['plan', ...line.split(' ')]) as PlanRequest;
    expect(Object.fromEntries(plans.map(({ name, file }) => [name, file]))).toEqual(names);
  });

  test.each([
    ['--help', 'help'],
    ['-h', 'help'],
    ['help', 'help'],
    ['plan x.json --help', 'help'],
    ['--version', 'version'],
    ['-v', 'version'],
  ])('%s', (line, command) => {
    expect(parseArguments(line.split(' '))).toEqual({ command });
  });

  test.each([
    ['', 'There is no command. Write: sluice plan plan.json. See: sluice --help'],
    ['show x.json', '"show" is no command. The one command is "plan". See: sluice --help'],
    ['plan.json', '"plan.json" is no command. Write: sluice plan plan.json'],
    ['-', '"-" is no command. Write: sluice plan -'],
    ['dev=dev.json', '"dev=dev.json" is no command. Write: sluice plan dev=dev.json'],
    ['plan --frobnicate', '--frobnicate is no option. See: sluice --help'],
    ['plan -x', '-x is no option. See: sluice --help'],
    ['plan --__proto__=x', '--__proto__ is no option. See: sluice --help'],
    ['plan --format', '--format has no value. Write --format=VALUE. See: sluice --help'],
    ['plan --format=', '--format has no value. Write --format=VALUE. See: sluice --help'],
    ['plan --format=html', '--format=html is none of terminal, markdown, json. Write one of them.'],
    ['plan --color=maybe', '--color=maybe is none of auto, always, never. Write one of them.'],
    ['plan --width=19', '--width=19 is no whole number from 20 to 1000. Write one.'],
    ['plan --width=1e2', '--width=1e2 is no whole number from 20 to 1000. Write one.'],
    ['plan --max-length=-5', '--max-length=-5 is no whole number from 1000 to 100000000. Write one.'],
    ['plan --exit-code=2', '--exit-code takes no value. Write --exit-code alone.'],
    ['plan =x.json', '=x.json has no name before "=". Write NAME=PATH, or the path alone.'],
    ['plan dev=', 'dev= has no path behind "=". Write NAME=PATH.'],
    ['plan --schemas=dev=', '--schemas=dev= has no path behind "=". Write --schemas=NAME=PATH.'],
    ['plan - dev=-', 'Standard input (-) is named twice, but can be read only once. Write the other plan to a file.'],
    ['plan dev=a dev=b', 'Two plans are called "dev". Give each a name of its own: NAME=PATH.'],
    ['plan a.json a.json', 'Two plans are called "a". Give each a name of its own: NAME=PATH.'],
  ])('%j is refused in one line that says what to write', (line, message) => {
    const words = line.split(' ').filter((word) => word !== '');
    expect(() => parseArguments(words)).toThrow(new UserError(message));
  });
});

describe('colours', () => {
  const terminal = { isTTY: true, columns: 80 };
  const pipe = {};
  test.each([
    ['auto', {}, terminal, true],
    ['auto', {}, pipe, false],
    ['auto', { NO_COLOR: '1' }, terminal, false],
    ['auto', { NO_COLOR: '' }, terminal, true],
    ['auto', { TERM: 'dumb' }, terminal, false],
    ['auto', { FORCE_COLOR: '1' }, pipe, true],
    ['auto', { FORCE_COLOR: '' }, pipe, true],
    ['auto', { FORCE_COLOR: '0' }, terminal, false],
    ['auto', { FORCE_COLOR: 'false' }, terminal, false],
    ['auto', { FORCE_COLOR: '3', NO_COLOR: '1' }, pipe, true],
    ['always', { NO_COLOR: '1', TERM: 'dumb' }, pipe, true],
    ['never', { FORCE_COLOR: '1' }, terminal, false],
  ] as const)('--color=%s with %j on %j: %s', (choice, env, screen, expected) => {
    expect(wantsColour(choice, env, screen)).toBe(expected);
  });
});

describe('the width', () => {
  test.each([
    ['is what the caller says', 200, {}, { columns: 80 }, {}, 200],
    ['is that of the terminal', undefined, {}, { columns: 80 }, {}, 80],
    ['is no more than can be read', undefined, {}, { columns: 250 }, {}, 120],
    ['is no less than can be drawn', undefined, {}, { columns: 5 }, {}, 20],
    ['is that of the terminal behind a pager', undefined, { COLUMNS: '70' }, {}, { columns: 90 }, 90],
    ['is what the shell says', undefined, { COLUMNS: '70' }, {}, {}, 70],
    ['is 100 where nobody knows', undefined, { COLUMNS: 'wide' }, {}, {}, 100],
    ['is 100 where a terminal says 0', undefined, {}, { columns: 0 }, {}, 100],
  ] as const)('%s', (_, asked, env, out, err, expected) => {
    expect(columnsOf(asked, env, out, err)).toBe(expected);
  });
});
