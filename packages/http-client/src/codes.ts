// Constants of the public interface, under the names that its users know. TypeScript's enums do not survive type
// stripping, so each is an object and a type of the same name; HttpCodes can be read backwards like an enum.
const statuses = {
  OK: 200,
  MultipleChoices: 300,
  MovedPermanently: 301,
  ResourceMoved: 302,
  SeeOther: 303,
  NotModified: 304,
  UseProxy: 305,
  SwitchProxy: 306,
  TemporaryRedirect: 307,
  PermanentRedirect: 308,
  BadRequest: 400,
  Unauthorized: 401,
  PaymentRequired: 402,
  Forbidden: 403,
  NotFound: 404,
  MethodNotAllowed: 405,
  NotAcceptable: 406,
  ProxyAuthenticationRequired: 407,
  RequestTimeout: 408,
  Conflict: 409,
  Gone: 410,
  TooManyRequests: 429,
  InternalServerError: 500,
  NotImplemented: 501,
  BadGateway: 502,
  ServiceUnavailable: 503,
  GatewayTimeout: 504,
} as const;

export const HttpCodes: typeof statuses & { readonly [status: number]: string } = Object.assign(
  Object.fromEntries(Object.entries(statuses).map(([name, status]) => [status, name])),
  statuses,
);
export type HttpCodes = (typeof statuses)[keyof typeof statuses];

export const Headers = { Accept: 'accept', ContentType: 'content-type' } as const;
export type Headers = (typeof Headers)[keyof typeof Headers];

export const MediaTypes = { ApplicationJson: 'application/json' } as const;
export type MediaTypes = (typeof MediaTypes)[keyof typeof MediaTypes];
