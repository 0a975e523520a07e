// What Microsoft's own client sends to a channel, and what it makes of the answers.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { ConnectorClient, MicrosoftAppCredentials } = require('botframework-connector');

const { address, conversation, parameters, activity, changed } = JSON.parse(process.argv[2]);
const client = new ConnectorClient(new MicrosoftAppCredentials('', ''), { baseUri: address });
const { conversations } = client;

const created = await conversations.createConversation(parameters);
const sent = await conversations.sendToConversation(conversation, activity);
const replied = await conversations.replyToActivity(conversation, sent.id, activity);
const updated = await conversations.updateActivity(conversation, replied.id, changed);
await conversations.deleteActivity(conversation, sent.id);
const members = await conversations.getConversationMembers(conversation);
const member = await conversations.getConversationMember(conversation, members[0].id);
const first = await conversations.getConversationPagedMembers(conversation, { pageSize: 2 });
const second = await conversations.getConversationPagedMembers(conversation, { pageSize: 2, continuationToken: first.continuationToken });

console.log(`RESULT ${JSON.stringify({
  created: created.id,
  sent: sent.id,
  replied: replied.id,
  updated: updated.id,
  members: members.map(one => one.id),
  member: member.id,
  pages: [first, second].map(page => page.members.map(one => one.id)),
  last: second.continuationToken ?? null
})}`);
