import { type AdminPage, plain } from './admin-page.ts';

/** Returns the certificate that clients must trust to call the mock over https. */
export const answerCertificate: AdminPage = {
  GET: {
    summary: 'returns the certificate of the authority to trust, if the mock runs with --tls',
    answer: (_, { certificate }) => {
      const body = certificate();
      if (body !== undefined) return { status: 200, headers: { 'content-type': 'application/x-pem-file' }, body, violations: [] };
      return plain(404, {
        message:
          'This mock has no authority of its own. Start it with --tls (in a program: listen({ tls: true })). If it runs with --tls-cert, trust the issuer of that certificate.',
      });
    },
  },
};
