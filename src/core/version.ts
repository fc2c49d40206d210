import manifest from '../../package.json' with { type: 'json' };

/** Version of the suite: one for all actions. */
export const version: string = manifest.version;
