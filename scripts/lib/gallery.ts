/** The gallery of plan comments in docs/gallery: what it shows, and its Markdown, made as the action makes a comment. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decide } from '../../src/actions/terraform-plan-comment/decide.ts';
import { renderPlans } from '../../src/actions/terraform-plan-comment/render.ts';
import { reportsOf } from '../../src/actions/terraform-plan-comment/sizes.ts';
import { spec } from '../../src/actions/terraform-plan-comment/spec.ts';
import { Redactor } from '../../src/core/redact.ts';
import { planDigest } from '../../src/terraform/digest.ts';
import { readPlan } from '../../src/terraform/plan/read.ts';
import { largePlan } from './large-plan.ts';

export interface GalleryCase {
  /** Name of its files. */
  readonly name: string;
  readonly heading: string;
  /** What a reviewer has to see, in one sentence. */
  readonly sees: string;
  /** Plans by their names in the comment: a file of test/fixtures/plans, or a document. */
  readonly plans: Readonly<Record<string, string | (() => string)>>;
  /** Heading of the comment, when not the action's own. */
  readonly title?: string;
  /** In its picture the first fold is open. */
  readonly open?: boolean;
}

export const gallery: readonly GalleryCase[] = [
  {
    name: 'create-only',
    heading: 'Only new things',
    sees: 'Nothing is destroyed; what dev and prod get alike is said once.',
    plans: { dev: 'hand-new-dev', prod: 'hand-new-prod' },
    open: true,
  },
  {
    name: 'cluster-replaced',
    heading: 'A cluster is replaced',
    sees: 'Larger nodes and a third zone cost prod its cluster and all that hangs on it; dev is only upgraded.',
    plans: { dev: 'hand-cluster-dev', prod: 'hand-cluster-prod' },
  },
  {
    name: 'moves-and-imports',
    heading: 'Moves and imports',
    sees: 'A refactoring that should change nothing destroys one of the objects that it imports.',
    plans: { prod: 'hand-refactoring' },
    open: true,
  },
  {
    name: 'drift',
    heading: 'Drift beside its cause',
    sees: 'Three of the four changes take back what somebody did by hand; what that was stands below each.',
    plans: { prod: 'hand-drifted' },
    open: true,
  },
  {
    name: 'five-thousand',
    heading: '5,000 resources',
    sees: 'Three destroyed vaults and five replacements among 5,000 changes, in one comment that GitHub accepts.',
    plans: { prod: largePlan },
  },
  {
    name: 'errored',
    heading: 'Planning failed',
    sees: 'Prod has no plan, and the reasons are there; what is shown of staging is only a part.',
    plans: { dev: 'hand-upgrade-dev', staging: 'hand-upgrade-broken', prod: 'hand-no-plan' },
  },
  {
    name: 'opentofu',
    heading: 'OpenTofu',
    sees: 'One zone is destroyed by `enabled = false`; two storage accounts are only forgotten, and stay.',
    plans: { prod: 'hand-tofu-retires' },
    title: 'OpenTofu plan',
  },
  {
    name: 'sensitive',
    heading: 'Secrets',
    sees: 'A password changes in seven places, of which Terraform marks four: none shows it, and each shows that it changes.',
    plans: { prod: 'hand-secrets' },
    open: true,
  },
  {
    name: 'firewall',
    heading: 'Sets in another order',
    sees: 'Seventeen rules in another order, of which two are edited and one is new: 443 opens to everybody.',
    plans: { prod: 'hand-network' },
    open: true,
  },
  {
    name: 'nothing-to-do',
    heading: 'Nothing to do',
    sees: 'No changes; what differs outside has no effect and is folded away.',
    plans: { dev: 'hand-quiet-dev', prod: 'hand-quiet-prod' },
  },
];

const fixtures = join(import.meta.dirname, '..', '..', 'test', 'fixtures', 'plans');
const runUrl = 'https://github.com/example/platform-infra/actions/runs/4711';
export const headSha = '3f2c9d1e8b7a6f5e4d3c2b1a0f9e8d7c6b5a4f3e';

export interface Rendered {
  /** The comment, without its hidden marker. */
  readonly markdown: string;
  /** All that must not be in it. */
  readonly secrets: readonly string[];
}

/** The comment of a case. */
export function renderCase({ plans, title = spec.inputs.title.default }: GalleryCase): Rendered {
  const named = Object.entries(plans).map(([name, plan]) => ({ name, plan: readPlan(documentOf(plan), name) }));
  const secrets = named.flatMap(({ plan }) => [...plan.secrets]);
  const redactor = new Redactor();
  for (const secret of secrets) redactor.add(secret);
  const redact = (text: string) => redactor.redact(text);
  // terraform-plan writes the digest beside the plan; of a plan that failed there is none.
  const planDigests = new Map(
    named
      .filter(({ plan }) => plan.failure === undefined)
      .map(({ name, plan }) => [name, planDigest(plan.document, 'gallery')]),
  );
  const decision = decide(named, { protectedTypes: [] });
  const sections = renderPlans(decision, { title, headSha, planDigests, redact });
  return { markdown: `${reportsOf(sections, decision, { runUrl, whole: true }).comment}\n`, secrets };
}

function documentOf(plan: string | (() => string)): Uint8Array | string {
  return typeof plan === 'string' ? readFileSync(join(fixtures, `${plan}.json`)) : plan();
}

/** The page that shows all cases side by side. */
export function galleryPage(): string {
  const cell = ({ name, heading, sees }: GalleryCase) =>
    [
      '<td width="50%" valign="top">',
      '',
      `**${heading}.** ${sees} [The whole comment](${name}.md)`,
      '',
      `[![${heading}: the comment as GitHub shows it](${name}.png)](${name}.md)`,
      '',
      '</td>',
    ].join('\n');
  const rows = gallery.flatMap((_, at) => (at % 2 === 0 ? [gallery.slice(at, at + 2)] : []));
  return `# Ten plans, ten comments

What [terraform-plan-comment](../../actions/terraform-plan-comment/README.md) makes of very different plans. The plans are made by
hand in the form that Terraform writes ([fixtures](../../test/fixtures/plans/README.md)); the comments are what the action makes of
them, to which a test holds these files. The pictures are drawn by a browser on the pull-request page of the laboratory, some with
the first fold open. \`npm run gallery\` makes everything anew.

<table>
${rows.map((row) => `<tr>\n${row.map(cell).join('\n')}\n</tr>`).join('\n')}
</table>
`;
}
