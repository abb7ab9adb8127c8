import { FlowServiceClient } from 'flowservice-kit';

export type Credentials = {
  readonly accessToken: string;
  readonly apiKey: string;
  readonly imsOrg: string;
  readonly sandbox: string;
};

/** Experience Platform: the client for Flow Service, and `post` for the services beside it. */
export type ExperiencePlatform = {
  readonly flowService: FlowServiceClient;
  /** Sends a request to a path such as `/catalog/dataSets`, and returns the body of the response. */
  readonly post: <Body>(path: string, body: object) => Promise<Body>;
};

/** Connects to a host: Adobe's, or a mock. */
export function experiencePlatform(host: string, credentials: Credentials): ExperiencePlatform {
  const foundation = `${host}/data/foundation`;
  return {
    flowService: new FlowServiceClient({ ...credentials, baseURL: `${foundation}/flowservice` }),
    post: async <Body>(path: string, body: object) => {
      const response = await fetch(foundation + path, {
        method: 'POST',
        headers: {
          Authorization: `Bearer ${credentials.accessToken}`,
          'x-api-key': credentials.apiKey,
          'x-gw-ims-org-id': credentials.imsOrg,
          'x-sandbox-name': credentials.sandbox,
          'Content-Type': 'application/json',
        },
        body: JSON.stringify(body),
      });
      if (!response.ok) throw new Error(`POST ${path} failed with ${response.status}: ${await response.text()}`);
      return (await response.json()) as Body;
    },
  };
}
