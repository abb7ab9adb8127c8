/** Where the mock and the proxy listen unless they are told otherwise. */
export const defaultPorts = { mock: 4010, proxy: 4011 } as const;
