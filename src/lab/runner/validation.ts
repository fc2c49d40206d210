/** GitHub's own parser and schemas as the judge of workflow and action files. */
import { messageOf } from '../../core/errors.ts';
import { allowJsonModules } from './json-modules.ts';

/** Problems that GitHub itself would report for the file, one sentence each with line and column; empty when it is valid. */
export async function workflowProblems(name: string, content: string): Promise<string[]> {
  allowJsonModules();
  const parser = await import('@actions/workflow-parser');
  const { context, value } = parser.parseWorkflow({ name, content }, new parser.NoOperationTraceWriter());
  if (value !== undefined && context.errors.getErrors().length === 0) {
    try {
      // The conversion finds what the schema cannot: unknown needs, cycles, doubled step ids.
      await parser.convertWorkflowTemplate(context, value);
    } catch (error) {
      return [`${name}: ${messageOf(error)}`];
    }
  }
  return context.errors.getErrors().map((error) => error.message);
}

/** The same for an action.yml. */
export async function actionProblems(name: string, content: string): Promise<string[]> {
  allowJsonModules();
  const [{ NoOperationTraceWriter }, { parseAction }] = await Promise.all([
    import('@actions/workflow-parser'),
    import('@actions/workflow-parser/actions/action-parser'),
  ]);
  const { context } = parseAction({ name, content }, new NoOperationTraceWriter());
  return context.errors.getErrors().map((error) => error.message);
}
