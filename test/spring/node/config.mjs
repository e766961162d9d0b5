// Loads the configuration of an application and prints it.
import client from 'cloud-config-client';

const [user, pass] = process.env.CONFIG_USER.split(':');
const config = await client.load({
  endpoint: process.env.CONFIG_SERVER,
  name: 'greeter',
  profiles: ['dev'],
  auth: { user, pass },
});
const all = {};
config.forEach((key, value) => { all[key] = value; });
console.log(JSON.stringify({
  greeting: config.get('shop.greeting'),
  nested: config.toObject(),
  all,
}));
