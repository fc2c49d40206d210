/** Run by artifact.ts: reads a request file, calls `@actions/artifact`, writes the answer file. */
import { readFile, writeFile } from 'node:fs/promises';
import { ArtifactNotFoundError, DefaultArtifactClient } from '@actions/artifact';
import type { ArtifactAnswer, ArtifactRequest } from './artifact.ts';

async function answer(request: ArtifactRequest): Promise<ArtifactAnswer> {
  const client = new DefaultArtifactClient();
  const find = 'findBy' in request && request.findBy !== undefined ? { findBy: request.findBy } : {};
  switch (request.kind) {
    case 'upload': {
      if (request.overwrite) {
        await client.deleteArtifact(request.name).catch((error: unknown) => {
          if (!(error instanceof ArtifactNotFoundError)) throw error;
        });
      }
      const result = await client.uploadArtifact(request.name, [...request.files], request.root, {
        ...(request.retentionDays === undefined ? {} : { retentionDays: request.retentionDays }),
        ...(request.compressionLevel === undefined ? {} : { compressionLevel: request.compressionLevel }),
      });
      return { kind: 'upload', id: result.id ?? 0, digest: result.digest ?? '', size: result.size ?? 0 };
    }
    case 'list': {
      const { artifacts } = await client.listArtifacts({ latest: true, ...find });
      return { kind: 'list', artifacts: artifacts.map(({ id, name }) => ({ id, name })) };
    }
    case 'download': {
      const result = await client.downloadArtifact(request.id, { path: request.path, ...find });
      if (result.digestMismatch === true) throw new Error('The digest of the artifact does not match its content.');
      return { kind: 'download' };
    }
  }
}

const [question, target] = process.argv.slice(2);
if (question === undefined || target === undefined) throw new Error('Started without request and answer file.');
const request: ArtifactRequest = JSON.parse(await readFile(question, 'utf8'));
try {
  await writeFile(target, JSON.stringify(await answer(request)));
} catch (error) {
  process.stdout.write(`::error::${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
