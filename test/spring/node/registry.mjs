// Registers, renews twice, tells what it has found, and deregisters when its input ends.
import { Eureka } from 'eureka-js-client';

const registry = new URL(process.env.REGISTRY);
const port = Number(process.env.PORT);
const client = new Eureka({
  instance: {
    app: 'node-client',
    instanceId: `127.0.0.1:node-client:${port}`,
    hostName: '127.0.0.1',
    ipAddr: '127.0.0.1',
    port: { $: port, '@enabled': 'true' },
    vipAddress: 'node-client',
    metadata: { language: 'javascript' },
    dataCenterInfo: { '@class': 'com.netflix.appinfo.InstanceInfo$DefaultDataCenterInfo', name: 'MyOwn' },
    leaseInfo: { renewalIntervalInSecs: 1, durationInSecs: 90 },
  },
  eureka: {
    host: registry.hostname,
    port: Number(registry.port),
    servicePath: '/eureka/v2/apps/', // the client's own default
    heartbeatInterval: 200,
    registryFetchInterval: 200,
    maxRetries: 1,
    fetchRegistry: true,
    filterUpInstances: true,
  },
  requestMiddleware: (options, done) => {
    options.auth = { user: registry.username, password: registry.password };
    done(options);
  },
});
client.logger.level('warn');

let beats = 0;
client.on('heartbeat', () => {
  beats += 1;
  const found = client.getInstancesByAppId(process.env.LOOK_FOR);
  if (beats === 2) {
    console.log(JSON.stringify({
      beats,
      found: found.map((i) => `http://${i.hostName}:${i.port.$}`),
      byAddress: client.getInstancesByVipAddress(process.env.LOOK_FOR).length,
    }));
  }
});
client.start((error) => {
  if (error) {
    console.error(error);
    process.exit(1);
  }
});
process.stdin.resume();
process.stdin.on('end', () => client.stop((error) => process.exit(error ? 1 : 0)));
