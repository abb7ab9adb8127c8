import { description } from '../../src/generated/description.ts';
import { loadPact } from './load-pact.ts';
import { textMatcher } from './matcher-for.ts';

const { MatchersV3: matchers } = loadPact();

const { ApiKey, ImsOrganization, Sandbox } = description.components.parameters;
const { accessToken } = description.components.securitySchemes;
const { content } = description.paths['/connections'].post.requestBody;
const mediaType: keyof typeof content = 'application/json';

/** The scheme in any case, without a flag, because not every regex engine supports flags. */
const scheme = [...accessToken.scheme].map((letter) => `[${letter.toUpperCase()}${letter}]`).join('');

/**
 * The four headers of a request without a body, with matchers. The example of the token is a placeholder, so that pacts contain nothing
 * that looks like a token.
 *
 * @see Tutorial: Gather values for required headers
 * @see RFC 6750 §2.1, RFC 9110 §11.1
 */
export const bodilessRequestHeaders = {
  /** The access token: `Bearer` and a token, or a placeholder such as `{ACCESS_TOKEN}`. */
  Authorization: matchers.regex(`^${scheme} +(?:[A-Za-z0-9._~+/-]+=*|\\{[A-Za-z0-9_]+\\})$`, 'Bearer {ACCESS_TOKEN}'),
  /** The API key: the client id of the project in Adobe Developer Console. */
  [ApiKey.name]: textMatcher(ApiKey.schema, ApiKey.example),
  /** The IMS organization, `…@AdobeOrg`. */
  [ImsOrganization.name]: textMatcher(ImsOrganization.schema, ImsOrganization.example),
  /** The name of the sandbox, in lower case. */
  [Sandbox.name]: textMatcher(Sandbox.schema, Sandbox.example),
};

/**
 * The five headers of a request with a body, with matchers.
 *
 * @see Tutorial: Gather values for required headers
 */
export const requestHeaders = {
  ...bodilessRequestHeaders,
  /** The only media type of a connection in the description. */
  'Content-Type': mediaType,
};
