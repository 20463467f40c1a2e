-- What administrators see of partners is asked by flow: none of it reads what lies between.
create index exchange_message_aside on exchange_message (partner, flow) where state = 'question' or (state = 'refused' and sealed is not null); -- what a person should look at
create index exchange_message_flow on exchange_message (partner, flow, came_at); -- when something last came
create index exchange_sending_flow on exchange_sending (partner, flow, settled_at) where state = 'sent'; -- when something last went
create index exchange_sending_open on exchange_sending (partner, flow) where state in ('waiting', 'aside', 'withheld'); -- what waits or was set aside
