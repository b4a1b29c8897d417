// Started by OidcProviderServer: a line with the clients comes in, a line with the port goes out; ends with its input.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import Provider from 'oidc-provider';

const input = createInterface({ input: process.stdin });
const { clients, job } = JSON.parse((await once(input, 'line'))[0]);
input.on('close', () => process.exit(0));

const lives = new Map(clients.map(({ id, life }) => [id, life]));
const server = createServer();
await once(server.listen(0, '127.0.0.1'), 'listening');
const { port } = server.address();

const provider = new Provider(`http://127.0.0.1:${port}`, {
  clients: clients.map(({ id, secret, way }) => ({
    client_id: id,
    client_secret: secret,
    token_endpoint_auth_method: way,
    grant_types: ['client_credentials'],
    redirect_uris: [],
    response_types: [],
  })),
  cookies: { keys: ['of no use here'] },
  features: {
    clientCredentials: { enabled: true },
    devInteractions: { enabled: false },
    revocation: { enabled: true },
  },
  routes: { token: '/webapi/oauth2/token', revocation: '/webapi/oauth2/revoke' },
  ttl: { ClientCredentials: (ctx, token, client) => lives.get(client.clientId) },
});
const tokens = provider.callback();

server.on('request', async (request, response) => {
  if (request.url.split('?')[0] !== '/webapi/v3/jobs/j1') {
    tokens(request, response);
    return;
  }
  const token = (request.headers.authorization ?? '').replace(/^Bearer /, '');
  if (await provider.ClientCredentials.find(token)) {
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(job);
  } else {
    response.writeHead(401, { 'WWW-Authenticate': 'Bearer error="invalid_token"' }).end();
  }
});
console.log(port);
