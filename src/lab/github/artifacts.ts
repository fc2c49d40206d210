/**
 * The artifact service of a run: the Twirp methods and the block blobs that `@actions/artifact` 6 talks to. Message
 * names and fields follow its generated protobuf client; the blob part follows Azure's Put Block and Put Block List.
 */
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { stableUuid } from './identity.ts';
import { notFound } from './reply.ts';
import { type Artifact, type Repository, type Run, type State, timestamp } from './state.ts';

/** Backend ids in ACTIONS_RUNTIME_TOKEN, scope `Actions.Results:<run>:<job>`. */
export const backendId = {
  run: (run: Run): string => stableUuid('run', String(run.id)),
  job: (jobId: number): string => stableUuid('job', String(jobId)),
};

/** The job that a runtime token was made for. */
export interface ArtifactCaller {
  readonly repository: Repository;
  readonly run: Run;
  readonly jobId: number;
}

export interface ServiceReply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly content?: Buffer;
  /** Set when the request was not as the client library writes it. */
  readonly violation?: string;
}

export interface ArtifactService {
  /** A call of `github.actions.results.api.v1.ArtifactService`. */
  twirp(method: string, body: unknown, caller: ArtifactCaller): ServiceReply;
  /** A blob request with a signed URL. */
  blob(method: string, url: URL, headers: Readonly<Record<string, string | undefined>>, body: Buffer): ServiceReply;
  /** A signed URL to read an artifact. */
  downloadUrl(artifact: Artifact): string;
}

interface Upload {
  readonly run: Run;
  readonly repository: Repository;
  readonly name: string;
  readonly mimeType: string;
  readonly expiresAt: string;
  readonly blocks: Map<string, Buffer>;
  content: Buffer | undefined;
}

const fields: Readonly<Record<string, readonly string[]>> = {
  CreateArtifact: ['name', 'expires_at', 'version', 'mime_type'],
  FinalizeArtifact: ['name', 'size', 'hash'],
  ListArtifacts: ['name_filter', 'id_filter'],
  GetSignedArtifactURL: ['name'],
  DeleteArtifact: ['name'],
};
const common = ['workflow_run_backend_id', 'workflow_job_run_backend_id'];

/** What GitHub keeps artifacts unless told. */
const retentionMs = 90 * 24 * 3600 * 1000;
/** How long signed URLs are good. */
const signedForMs = 60 * 60 * 1000;

export function createArtifactService(state: State): ArtifactService {
  const uploads = new Map<string, Upload>();
  const secret = randomBytes(32);

  const mac = (path: string, permission: string, until: string): string =>
    createHmac('sha256', secret).update(`${path}\n${permission}\n${until}`).digest('base64');

  const signedUrl = (path: string, permission: 'r' | 'w'): string => {
    const until = timestamp(new Date(state.now().getTime() + signedForMs));
    const url = new URL(path, state.apiUrl);
    url.search = new URLSearchParams({
      se: until,
      sp: permission,
      sr: 'b',
      sv: '2025-11-05',
      sig: mac(url.pathname, permission, until),
    }).toString();
    return url.href;
  };

  const downloadUrl = (artifact: Artifact): string => {
    const file = artifact.mimeType === 'application/zip' ? `${artifact.name}.zip` : artifact.name;
    return signedUrl(`/artifact-blobs/read/${artifact.id}/${encodeURIComponent(file)}`, 'r');
  };

  const find = ({ repository, run }: ArtifactCaller, name: unknown): Artifact | undefined =>
    [...repository.artifacts.values()].find((artifact) => artifact.run === run && artifact.name === name);

  const uploadKey = (run: Run, name: unknown): string => `${backendId.run(run)}/${String(name)}`;

  const methods: Readonly<
    Record<string, (request: Readonly<Record<string, unknown>>, caller: ArtifactCaller) => ServiceReply>
  > = {
    CreateArtifact(request, caller) {
      const name = String(request.name ?? '');
      if (name === '') return twirpError(400, 'invalid_argument', 'name is required');
      if (find(caller, name) !== undefined) {
        return twirpError(409, 'already_exists', 'an artifact with this name already exists on the workflow run');
      }
      const key = uploadKey(caller.run, name);
      const expires =
        request.expires_at === undefined ? state.now().getTime() + retentionMs : Date.parse(String(request.expires_at));
      const mimeType = String(request.mime_type ?? 'application/zip');
      uploads.set(key, {
        run: caller.run,
        repository: caller.repository,
        name,
        mimeType,
        expiresAt: timestamp(new Date(expires)),
        blocks: new Map(),
        content: undefined,
      });
      const path = `/artifact-blobs/write/${backendId.run(caller.run)}/${encodeURIComponent(name)}`;
      return ok({ ok: true, signed_upload_url: signedUrl(path, 'w') });
    },

    FinalizeArtifact(request, caller) {
      const key = uploadKey(caller.run, request.name);
      const upload = uploads.get(key);
      if (upload?.content === undefined) return twirpError(404, 'not_found', 'no uploaded blob for this artifact');
      const digest = `sha256:${createHash('sha256').update(upload.content).digest('hex')}`;
      const size = Number(request.size ?? 0);
      if (size !== upload.content.length) {
        return twirpError(400, 'invalid_argument', `size is ${size}, ${upload.content.length} bytes were uploaded`);
      }
      if (request.hash !== undefined && request.hash !== digest) {
        return twirpError(400, 'invalid_argument', `hash is ${String(request.hash)}, the blob has ${digest}`);
      }
      uploads.delete(key);
      const artifact: Artifact = {
        id: state.nextId('artifact'),
        run: upload.run,
        name: upload.name,
        mimeType: upload.mimeType,
        content: upload.content,
        digest,
        createdAt: timestamp(state.now()),
        expiresAt: upload.expiresAt,
      };
      upload.repository.artifacts.set(artifact.id, artifact);
      return ok({ ok: true, artifact_id: String(artifact.id) });
    },

    ListArtifacts(request, caller) {
      const artifacts = [...caller.repository.artifacts.values()].filter(
        ({ id, name, run }) =>
          run === caller.run &&
          (request.name_filter === undefined || request.name_filter === name) &&
          (request.id_filter === undefined || String(request.id_filter) === String(id)),
      );
      return ok({
        artifacts: artifacts.map((artifact) => ({
          workflow_run_backend_id: backendId.run(caller.run),
          workflow_job_run_backend_id: backendId.job(caller.jobId),
          database_id: String(artifact.id),
          name: artifact.name,
          size: String(artifact.content.length),
          created_at: artifact.createdAt,
          digest: artifact.digest,
        })),
      });
    },

    GetSignedArtifactURL(request, caller) {
      const artifact = find(caller, request.name);
      if (artifact === undefined) return twirpError(404, 'not_found', 'artifact not found');
      return ok({ signed_url: downloadUrl(artifact) });
    },

    DeleteArtifact(request, caller) {
      const artifact = find(caller, request.name);
      if (artifact === undefined) return twirpError(404, 'not_found', 'artifact not found');
      caller.repository.artifacts.delete(artifact.id);
      return ok({ ok: true, artifact_id: String(artifact.id) });
    },
  };

  return {
    downloadUrl,

    twirp(method, body, caller) {
      const handle = methods[method];
      if (handle === undefined) {
        return { ...twirpError(404, 'bad_route', `no handler for ${method}`), violation: 'unknown method' };
      }
      if (body === null || typeof body !== 'object') return twirpError(400, 'malformed', 'the body is no JSON object');
      const request = body as Readonly<Record<string, unknown>>;
      const known = [...common, ...(fields[method] ?? [])];
      const unknown = Object.keys(request).filter((name) => !known.includes(name));
      if (unknown.length > 0) {
        const violation = `unknown field ${unknown.join(', ')}`;
        return { ...twirpError(400, 'malformed', violation), violation };
      }
      // A runtime token is good for its own run; other runs are read through the REST API.
      if (request.workflow_run_backend_id !== backendId.run(caller.run)) {
        return twirpError(403, 'permission_denied', 'the token belongs to another workflow run');
      }
      return handle(request, caller);
    },

    blob(method, url, headers, body) {
      const { sp = '', se = '', sig = '' } = Object.fromEntries(url.searchParams);
      const expected = Buffer.from(mac(url.pathname, sp, se));
      const given = Buffer.from(sig);
      const genuine = expected.length === given.length && timingSafeEqual(expected, given);
      const [, , action = '', owner = '', file = ''] = url.pathname.split('/');
      const allowed = sp === (method === 'PUT' ? 'w' : 'r') && action === (method === 'PUT' ? 'write' : 'read');
      if (!genuine || !allowed || Date.parse(se) < state.now().getTime()) {
        return blobError(403, 'AuthenticationFailed', 'Server failed to authenticate the request.');
      }
      if (method !== 'PUT') return read(method, Number(owner), file);
      const upload = uploads.get(`${owner}/${decodeURIComponent(file)}`);
      if (upload === undefined) return blobError(404, 'BlobNotFound', 'The specified blob does not exist.');
      return write(upload, url.searchParams, headers, body);
    },
  };

  function read(method: string, id: number, file: string): ServiceReply {
    const artifact = [...state.repositories.values()].map(({ artifacts }) => artifacts.get(id)).find(Boolean);
    if (artifact === undefined) return blobError(404, 'BlobNotFound', 'The specified blob does not exist.');
    return {
      status: 200,
      content: method === 'HEAD' ? Buffer.alloc(0) : artifact.content,
      headers: {
        'content-type': artifact.mimeType,
        'content-disposition': `attachment; filename="${file.replaceAll('%20', ' ')}"; filename*=UTF-8''${file}`,
        'content-length': String(artifact.content.length),
      },
    };
  }
}

function write(
  upload: Upload,
  query: URLSearchParams,
  headers: Readonly<Record<string, string | undefined>>,
  body: Buffer,
): ServiceReply {
  const created: ServiceReply = {
    status: 201,
    headers: { etag: '"0x8DC"', 'last-modified': new Date(0).toUTCString(), 'x-ms-request-server-encrypted': 'true' },
  };
  switch (query.get('comp')) {
    case 'block':
      upload.blocks.set(query.get('blockid') ?? '', body);
      return created;
    case 'blocklist': {
      const ids = [...body.toString().matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]*)</g)].map(([, id = '']) => id);
      const blocks = ids.map((id) => upload.blocks.get(id));
      if (blocks.includes(undefined)) {
        return blobError(400, 'InvalidBlockList', 'The specified block list is invalid.');
      }
      upload.content = Buffer.concat(blocks.filter((block) => block !== undefined));
      return created;
    }
    case null:
      if (headers['x-ms-blob-type'] !== 'BlockBlob') {
        return blobError(400, 'MissingRequiredHeader', 'An HTTP header that is mandatory is not specified.');
      }
      upload.content = body;
      return created;
    default:
      return { ...blobError(400, 'InvalidQueryParameterValue', 'Unknown comp.'), violation: 'unknown blob operation' };
  }
}

const ok = (body: unknown): ServiceReply => ({ status: 200, body });

function twirpError(status: number, code: string, msg: string): ServiceReply {
  return { status, body: { code, msg } };
}

function blobError(status: number, code: string, message: string): ServiceReply {
  return {
    status,
    headers: { 'content-type': 'application/xml', 'x-ms-error-code': code },
    content: Buffer.from(
      `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`,
    ),
  };
}

/** The artifact with this id. @throws {Refusal} 404. */
export function artifactIn(repository: Repository, id: number): Artifact {
  const artifact = repository.artifacts.get(id);
  if (artifact === undefined) throw notFound();
  return artifact;
}
