/** Fake credentials of each recognizable kind, as they are written in a text, and the parts that must never be printed. */
export const tokens = {
  'a JSON Web Token': {
    written: 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtYWRlLXVwIn0.bm90LWEtcmVhbC1zaWduYXR1cmU',
    secret: ['hbGciOiJS', 'zdWIiOiJt', 'bm90LWEt'],
  },
  'a JSON Web Token with white space in its header': {
    written: `${Buffer.from('{ "alg": "RS256" }').toString('base64url')}.${Buffer.from('{ "sub": "made-up" }').toString('base64url')}.c3BhY2VkLXNpZ25hdHVyZQ`,
    secret: ['c3BhY2VkLXNpZ25h'],
  },
  'an opaque bearer token': { written: 'Bearer 0paque-T0ken-Of-The-Tests', secret: ['0paque-T0ken'] },
  'basic credentials': {
    written: `Basic ${btoa('anna:made-up-basic-password')}`,
    secret: [btoa('anna:made-up-basic-password').slice(0, 16)],
  },
  'a URL with a user and a password': {
    written: 'https://made-up-user:made-up-url-password@contoso.crm.dynamics.com',
    secret: ['made-up-url', 'made-up-user'],
  },
  'an assigned password': { written: 'password=made-up-assigned', secret: ['made-up-assigned'] },
  'an assigned client secret': { written: 'client_secret: "made-up assigned secret"', secret: ['made-up', 'assigned secret'] },
  'a password in XML': { written: '<user a="b">anna</user><password>made-up-in-xml</password>', secret: ['made-up-in'] },
  'a password in a list of names and values': {
    written: '[{"name":"user","value":"anna"},{"name":"password","value":"made-up-in-a-list"}]',
    secret: ['made-up-in'],
  },
  'a password in a pair of a name and a value': { written: '["password", "made-up-in-a-pair"]', secret: ['made-up-in'] },
  'a password before its name': { written: '{"value":"made-up-before-it","key":"client_secret"}', secret: ['made-up-before'] },
  'a password in a part of a form': {
    written: 'Content-Disposition: form-data; name="password"\r\nContent-Type: text/plain\r\n\r\nmade-up-in-a-form\r\n--x',
    secret: ['made-up-in'],
  },
  "a client secret of Adobe's": { written: 'p8e-MadeUpAdobeClientSecret0123456', secret: ['MadeUpAdobe'] },
  'a server secret of Adobe': { written: 's8e-MadeUpAdobeServerSecret0123456', secret: ['MadeUpAdobe'] },
  'an AWS access key': { written: 'AKIAMADEUPMADEUPMADE', secret: ['MADEUPMADEUP'] },
  'a client secret of Microsoft Entra': { written: 'q8Q~madeUpEntraSecret2vLr9ZtB4nWc7KpD1mY', secret: ['madeUpEntra'] },
} as const satisfies Readonly<Record<string, { readonly written: string; readonly secret: readonly string[] }>>;
