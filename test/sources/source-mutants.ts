import type { ParamSchema } from '../../src/sources/read-params.ts';
import type { SampleBody } from '../../src/sources/source-examples.ts';

/** One mistake in the auth of a request: its name, the wrong body, and the violation that it causes: `code at place`. */
export type SourceMutant = { readonly name: string; readonly body: object; readonly want: string; readonly isUnknown?: boolean };

type Schema = { readonly properties?: Readonly<Record<string, ParamSchema>>; readonly required?: readonly string[] };
type Auth = NonNullable<SampleBody['value']['auth']>;

/** Makes requests with one mistake each in the auth params, from the schema of these: one for each rule of each param. */
export function paramMutants(value: SampleBody['value'], { properties = {}, required = [] }: Schema): readonly SourceMutant[] {
  const { auth } = value;
  if (auth === undefined) return [];
  const changed = (params: object): object => ({ ...value, auth: { ...auth, params } });
  const at = (name: string): string => `/body/auth/params/${name}`;
  const own = Object.entries(properties).filter(([name]) => Object.hasOwn(auth.params, name));
  return [
    ...own.flatMap(([name, schema]) => {
      const { [name]: sent, ...rest } = auth.params;
      const isText = schema.type === 'string' && schema.enum === undefined;
      return [
        ...(required.includes(name)
          ? [
              { name: `without ${name}`, body: changed(rest), want: `auth-param-missing at ${at(name)}` },
              {
                name: `${name} misspelled`,
                body: changed({ ...rest, [`${name}x`]: sent }),
                want: `auth-param-unknown at ${at(`${name}x`)}`,
              },
            ]
          : []),
        ...(isText
          ? [{ name: `${name} is empty`, body: changed({ ...auth.params, [name]: '' }), want: `property-empty at ${at(name)}` }]
          : []),
        { name: `${name} is a list`, body: changed({ ...auth.params, [name]: [sent] }), want: `property-type at ${at(name)}` },
        { name: `${name} is null`, body: changed({ ...auth.params, [name]: null }), want: `property-type at ${at(name)}` },
      ];
    }),
    {
      name: 'a param of no source',
      body: changed({ ...auth.params, qqqqqqqq: 'x' }),
      want: `auth-param-unknown at ${at('qqqqqqqq')}`,
      isUnknown: true,
    },
  ];
}

/** Makes requests with one mistake each outside of the auth params. */
export function otherMutants(value: SampleBody['value']): readonly SourceMutant[] {
  const { auth, connectionSpec } = value;
  const withAuth = (changed: Partial<Auth> | undefined): object => ({ ...value, auth: changed });
  const withSpec = (changed: object): object => ({ ...value, connectionSpec: changed });
  const ofAuth: readonly SourceMutant[] =
    auth === undefined
      ? [{ name: 'with auth', body: { ...value, auth: {} }, want: 'property-unknown at /body/auth' }]
      : [
          { name: 'without auth', body: withAuth(undefined), want: 'property-missing at /body/auth' },
          { name: 'without specName', body: withAuth({ params: auth.params }), want: 'property-missing at /body/auth/specName' },
          { name: 'without params', body: withAuth({ specName: auth.specName }), want: 'property-missing at /body/auth/params' },
          {
            name: 'another specName',
            body: withAuth({ ...auth, specName: `${auth.specName}x` }),
            want: 'auth-spec-unknown at /body/auth/specName',
          },
        ];
  return [
    ...ofAuth,
    { name: 'an unknown id', body: withSpec({ ...connectionSpec, id: 'x' }), want: 'connection-spec-unknown at /body/connectionSpec/id' },
    {
      name: 'an id with a wrong digit',
      body: withSpec({ ...connectionSpec, id: `${connectionSpec.id.slice(0, -1)}x` }),
      want: 'connection-spec-unknown at /body/connectionSpec/id',
    },
    { name: 'without id', body: withSpec({ version: connectionSpec.version }), want: 'property-missing at /body/connectionSpec/id' },
    { name: 'without version', body: withSpec({ id: connectionSpec.id }), want: 'property-missing at /body/connectionSpec/version' },
    {
      name: 'another version',
      body: withSpec({ ...connectionSpec, version: '9.9' }),
      want: 'connection-spec-version at /body/connectionSpec/version',
    },
    { name: 'without name', body: { ...value, name: undefined }, want: 'property-missing at /body/name' },
    { name: 'an unknown member', body: { ...value, qqqqqqqq: 1 }, want: 'property-unknown at /body/qqqqqqqq' },
  ];
}
