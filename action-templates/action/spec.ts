import { defineAction, verdictOutputs } from '../../core/spec.ts';

export const spec = defineAction({
  name: 'new-action',
  title: 'Sluice new-action',
  description: 'Say in one line what users get.',
  icon: 'box',
  color: 'purple',
  permissions: {
    contents: { access: 'read', reason: 'read the file that is checked out' },
  },
  inputs: {
    file: { type: 'path', required: true, description: 'The file to judge.' },
    'maximum-lines': { type: 'number', default: '100', minimum: 1, description: 'Most lines that pass.' },
  },
  outputs: {
    ...verdictOutputs,
    lines: { description: 'Number of lines.' },
    'report-path': { description: 'Path of the report in Markdown.' },
  },
});
