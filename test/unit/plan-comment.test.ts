import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { decide, decisionOutputs } from '../../src/actions/terraform-plan-comment/decide.ts';
import { renderPlans } from '../../src/actions/terraform-plan-comment/render.ts';
import { spec } from '../../src/actions/terraform-plan-comment/spec.ts';
import { summaryJson } from '../../src/actions/terraform-plan-comment/summary.ts';
import { Redactor } from '../../src/core/redact.ts';
import { composeReport, type ReportOptions } from '../../src/core/report.ts';
import type { NamedPlan } from '../../src/terraform/plan/model.ts';
import { protection } from '../../src/terraform/plan/protected.ts';
import { readPlan } from '../../src/terraform/plan/read.ts';

const fixtures = join(import.meta.dirname, '../fixtures/plans');
const golden = (name: string) => join(import.meta.dirname, '../golden/plan', `${name}.md`);

function plansOf(files: Record<string, string>): readonly NamedPlan[] {
  return Object.entries(files).map(([name, file]) => {
    return { name, plan: readPlan(readFileSync(join(fixtures, `${file}.json`)), name) };
  });
}

function report(plans: readonly NamedPlan[], budget?: number, options: ReportOptions = {}) {
  const redactor = new Redactor();
  for (const { plan } of plans) for (const value of plan.secrets) redactor.add(value);
  const redact = (text: string) => redactor.redact(text);
  const decision = decide(plans, { protectedTypes: [] });
  const sections = renderPlans(decision, {
    title: 'Terraform plan',
    headSha: '3f2c9d1e8b7a6f5e4d3c2b1a0f9e8d7c6b5a4f3e',
    planDigests: new Map(plans.map(({ name }) => [name, '00ff'.repeat(16)])),
    redact,
  });
  return composeReport(sections, budget, { redact, ...options });
}

interface Node {
  readonly tagName?: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** The elements a reader gets, as GitHub's Markdown makes them. */
function elementsOf(markdown: string): Set<string> {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw);
  const found = new Set<string>();
  const walk = (node: Node): void => {
    if (node.tagName !== undefined) found.add(node.tagName);
    node.children?.forEach(walk);
  };
  walk(processor.runSync(processor.parse(markdown)) as Node);
  return found;
}

const ours = [
  'h2',
  'p',
  'strong',
  'b',
  'code',
  'pre',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'blockquote',
  'ul',
  'li',
  'details',
  'summary',
  'sub',
  'hr',
  'em',
];

describe('what reviewers read', () => {
  test.each<[string, Record<string, string>]>([
    ['dev-and-prod', { dev: 'hand-dev', prod: 'hand-prod' }],
    ['mixed', { prod: 'real-mixed' }],
    ['firewall', { prod: 'hand-firewall' }],
    ['sensitive', { prod: 'real-sensitive' }],
    ['nothing-to-do', { dev: 'real-no-changes', prod: 'real-no-changes' }],
    [
      'moves-imports-forgets',
      { moved: 'real-moved-only', imported: 'hand-identity-import', forgotten: 'real-forget-only' },
    ],
    ['errored', { dev: 'real-no-changes', prod: 'real-errored' }],
    ['opentofu', { prod: 'hand-opentofu' }],
    ['unknown-actions', { prod: 'hand-unknown-actions' }],
    ['refresh-only', { prod: 'hand-refresh-only' }],
    ['deferred', { prod: 'hand-deferred' }],
    ['inner-documents', { prod: 'real-inner-documents' }],
    ['import-and-replace', { prod: 'real-import-and-replace' }],
    ['outputs-and-checks', { a: 'real-outputs-only', b: 'real-check-failing' }],
  ])('%s', async (name, files) => {
    const { body } = report(plansOf(files));
    await expect(`${body}\n`).toMatchFileSnapshot(golden(name));
    for (const element of elementsOf(body)) expect(ours).toContain(element);
  });

  test('a plan that could not be made says why, and counts nothing', async () => {
    const failure = {
      message: 'Terraform found 2 problems.',
      problems: [
        { summary: 'Reference to undeclared input variable', file: 'prod/aks.tf', line: 12 },
        { summary: 'Unsupported argument' },
      ],
    };
    const document = JSON.stringify({ format_version: '1.2', errored: true, sluice_failure: failure });
    const plans = [...plansOf({ dev: 'real-mixed' }), { name: 'prod', plan: readPlan(document, 'prod') }];
    await expect(`${report(plans).body}\n`).toMatchFileSnapshot(golden('no-plan'));
  });

  test('a hostile plan brings in nothing of its own', async () => {
    const { body } = report(plansOf({ '![x](https://evil.example) @team': 'hand-hostile' }));
    for (const element of elementsOf(body)) expect(ours).toContain(element);
    await expect(`${body}\n`).toMatchFileSnapshot(golden('hostile'));
  });
});

describe('never "no changes" for a plan that does something', () => {
  test.each([
    'real-moved-only',
    'real-import-only',
    'real-forget-only',
    'real-outputs-only',
    'real-refresh-only',
    'hand-refresh-only',
    'real-read-later',
  ])('%s', (file) => {
    const plans = plansOf({ prod: file });
    expect(decide(plans, { protectedTypes: [] }).hasChanges).toBe(true);
    expect(report(plans).body.toLowerCase()).not.toContain('no changes');
  });
});

describe('any size', () => {
  const many = (creates: number, deletes: number): NamedPlan => {
    const entry = (actions: string[], index: number) => ({
      address: `module.a.azurerm_subnet.this["${actions[0]}-${index}"]`,
      mode: 'managed',
      type: 'azurerm_subnet',
      change: {
        actions,
        before: actions[0] === 'delete' ? { name: `s${index}` } : null,
        after: actions[0] === 'create' ? { name: `s${index}`, prefixes: [`10.0.${index % 256}.0/24`] } : null,
      },
    });
    const changes = [
      ...Array.from({ length: creates }, (_, index) => entry(['create'], index)),
      ...Array.from({ length: deletes }, (_, index) => entry(['delete'], index)),
    ];
    return {
      name: 'prod',
      plan: readPlan(JSON.stringify({ format_version: '1.2', resource_changes: changes }), 'prod'),
    };
  };

  test('5,000 creates and one destroy fit, and the destroy is seen', () => {
    const { body, notListed } = report([many(5000, 1)]);
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(notListed).toBe(0);
    expect(body).toContain('> - **Destroy** `module.a.azurerm_subnet.this["delete-0"]`');
    expect(body).toContain('| **prod** | 5,000 | 0 | **1** |');
    for (const element of elementsOf(body)) expect(ours).toContain(element);
    expect(body.match(/<details>/g)?.length).toBe(body.match(/<\/details>/g)?.length);
  });

  test('thousands of destroys are listed as far as they fit and counted', () => {
    const { body, notListed } = report([many(0, 3000)]);
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(notListed).toBe(0);
    expect(body).toContain('and 2,600 more: 2,600 `azurerm_subnet`');
    expect(body).toContain('**prod** destroys 3,000 objects.');
  });
});

describe('the decision', () => {
  test('an errored plan is an error, whatever else it holds', () => {
    expect(decide(plansOf({ dev: 'real-mixed', prod: 'real-errored' }), { protectedTypes: [] })).toMatchObject({
      verdict: 'error',
      failureReason: 'plan-errored',
      plans: [{ verdict: 'pass' }, { verdict: 'error' }],
    });
  });

  test('gives each output of the action that it knows, as sums over the plans', () => {
    const outputs = decisionOutputs(decide(plansOf({ dev: 'hand-dev', prod: 'hand-prod' }), { protectedTypes: [] }));
    expect(outputs).toEqual({
      verdict: 'pass',
      'failure-reason': '',
      'has-changes': 'true',
      add: '6',
      change: '4',
      destroy: '3',
      replace: '2',
      import: '0',
      move: '1',
      forget: '0',
      read: '0',
      drift: '3',
      'outputs-changed': '4',
    });
    const known = [...Object.keys(outputs), 'evidence-path', 'summary-path', 'report-path', 'comment-url'];
    expect(Object.keys(spec.outputs).sort()).toEqual(known.sort());
  });

  test.each<[string, string, string[], boolean]>([
    ['azurerm_kubernetes_cluster', 'azurerm_kubernetes_cluster.main', [], true],
    ['azurerm_postgresql_flexible_server', 'azurerm_postgresql_flexible_server.main', [], true],
    ['azurerm_dns_a_record', 'azurerm_dns_a_record.www', [], true],
    ['aws_s3_bucket', 'aws_s3_bucket.logs', [], true],
    ['google_sql_database_instance', 'google_sql_database_instance.db', [], true],
    ['azurerm_subnet', 'azurerm_subnet.a', [], false],
    ['azurerm_subnet', 'azurerm_subnet.a', ['azurerm_sub*'], true],
    ['azurerm_subnet', 'module.core.azurerm_subnet.a', ['module.core.*'], true],
    ['azurerm_subnet', 'module.edge.azurerm_subnet.a', ['module.core.*'], false],
    ['aws_s3_bucket', 'aws_s3_bucket.logs', ['!aws_s3_bucket'], false],
    ['my_type', 'my_type.a', ['my.type'], false],
  ])('%s at %s with %j is protected: %s', (type, address, patterns, expected) => {
    expect(protection(patterns)({ type, address })).toBe(expected);
  });
});

test('the summary has numbers, addresses and reasons, and no values', () => {
  const decision = decide(plansOf({ prod: 'hand-prod' }), { protectedTypes: [] });
  const summary = [...summaryJson(decision, (text) => text)].join('');
  const { plans } = JSON.parse(summary);
  expect(plans[0]).toMatchObject({ name: 'prod', add: 4, change: 2, destroy: 3, replace: 2, 'outputs-changed': 2 });
  expect(plans[0].changes[1]).toEqual({
    address: 'azurerm_kubernetes_cluster.main',
    type: 'azurerm_kubernetes_cluster',
    action: 'replace',
    actions: ['delete', 'create'],
    reason: 'replace_because_cannot_update',
    forcingPaths: ['default_node_pool[0].vm_size'],
    protected: true,
  });
  expect(plans[0].changes.map(({ action }: { action: string }) => action)).toContain('move');
  expect(summary).not.toContain('Standard_D4s_v5');
});
