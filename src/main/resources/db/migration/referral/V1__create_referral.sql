-- Referrals in and out, in the store of whoever received or sent them. What was written lies beside the referral, so that it
-- can go while it stays known that one came and what became of it.

create table referral.referral (
  id uuid primary key,
  principal_id text not null,
  file_id uuid,
  direction text not null check (direction in ('in', 'out')),
  kind text not null check (kind in ('ordinary', 'board', 'discharge')),
  clinic text not null,
  way text not null check (way in ('pages', 'letter', 'phone', 'desk')),
  arrived_at timestamptz not null,
  -- of one that came in
  sender text check (sender in
    ('region-care', 'other-care', 'social-services', 'school', 'police', 'institution', 'other')),
  answer_due_at timestamptz,
  -- whether the young person knows of it: if not, the first contact is careful
  knows text check (knows in ('yes', 'no', 'unsure')),
  shielded boolean not null default false,
  board text,
  board_reference text,
  decided_on date,
  discharge_on date,
  form_key_hash text unique,
  receipt_hash text unique,
  -- of one that goes out
  receiver text,
  entry_id uuid,
  thread_id uuid,
  task_id uuid,
  registered_by uuid,
  registrar_name text,
  unique (id, principal_id, direction),
  unique (id, receipt_hash),
  check ((direction = 'in') = (num_nonnulls(sender, answer_due_at, knows) = 3)),
  check ((direction = 'out') = (num_nonnulls(receiver, entry_id) = 2)),
  check (direction = 'in' or (file_id is not null and kind = 'ordinary' and way = 'desk')),
  check ((registered_by is null) = (registrar_name is null)),
  check ((way = 'pages') = (registered_by is null)),
  check ((thread_id is null) = (task_id is null)),
  -- A decision by a social board lies with social boards. It reaches the Region as everything else does, by a disclosure.
  constraint decided_by_a_board check (
    case when kind = 'board' then num_nonnulls(board, board_reference, decided_on) = 3 and sender = 'social-services'
        and principal_id ~ '^kommun-' and way <> 'pages'
      else num_nonnulls(board, board_reference, decided_on) = 0 end),
  constraint leaves_on_a_day check ((kind = 'discharge') = (discharge_on is not null))
);
create index referral_of_principal on referral.referral (principal_id, arrived_at desc);
create index referral_of_file on referral.referral (file_id);

-- What the sender wrote. Erased when the referral was returned or taken back and its time is over.
create table referral.letter (
  referral_id uuid primary key,
  principal_id text not null,
  direction text not null default 'in' check (direction = 'in'),
  workplace text not null,
  sender_name text not null,
  sender_reach text not null,
  given_name text not null,
  family_name text not null,
  birth_date date,
  number text,
  reach text not null,
  channel text not null,
  question text not null,
  told text not null,
  foreign key (referral_id, principal_id, direction) references referral.referral (id, principal_id, direction)
);

-- The one way that a referral goes. What is not here nobody does, whatever asks for it.
create function referral.leads(direction text, before text, after text) returns boolean
  language sql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$
  select (before, after) in (
      ('sent', 'received'), ('sent', 'revoked'),
      ('received', 'accepted'), ('received', 'returned'), ('received', 'revoked'),
      ('accepted', 'booked'), ('accepted', 'closed'), ('accepted', 'revoked'),
      ('booked', 'closed'), ('booked', 'revoked'))
    or direction = 'out' and (before, after) in (
      ('written', 'sent'), ('written', 'revoked'),
      ('sent', 'accepted'), ('sent', 'returned'),
      ('accepted', 'back'), ('booked', 'back'), ('returned', 'closed'), ('back', 'closed'))
$$;

-- One row for each step that was taken. Never changed, but that the words go with the letter.
create table referral.step (
  id uuid primary key,
  principal_id text not null,
  referral_id uuid not null,
  direction text not null,
  nr int not null check (nr > 0),
  state text not null check (state in
    ('written', 'sent', 'received', 'accepted', 'returned', 'booked', 'back', 'closed', 'revoked')),
  at timestamptz not null,
  taken_by uuid,
  taker_name text not null,
  -- why it goes back, and where else the way leads: never a bare no
  reason text check (reason in ('other-care', 'too-old', 'not-now', 'not-reached', 'elsewhere')),
  door text check (door in
    ('psychiatry', 'adult-care', 'emergency', 'social-services', 'youth-clinic', 'health-centre', 'write-to-us',
     'send-again')),
  words text,
  foreign key (referral_id, principal_id, direction) references referral.referral (id, principal_id, direction),
  constraint never_a_bare_no check (
    num_nonnulls(reason, door) = case when state = 'returned' and direction = 'in' then 2 else 0 end)
);
-- Of two who act at once one is first.
create unique index step_in_order on referral.step (referral_id, nr);

create function referral.check_step() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp
as $$
declare
  last referral.step;
begin
  if new.nr = 1 then
    if new.state <> (case new.direction when 'in' then 'sent' else 'written' end) then
      raise exception 'a referral begins by being sent, or written' using errcode = 'MM003';
    end if;
    return new;
  end if;
  select * into last from referral.step s where s.referral_id = new.referral_id and s.nr = new.nr - 1;
  if not found or not referral.leads(new.direction, last.state, new.state) then
    raise exception 'a referral does not go that way' using errcode = 'MM003';
  end if;
  return new;
end
$$;
create trigger goes_the_one_way before insert on referral.step
  for each row execute function referral.check_step();

-- What the young person has said to that the sender is told. The newest counts.
create table referral.youth_answer (
  id uuid primary key,
  principal_id text not null,
  referral_id uuid not null,
  direction text not null default 'in' check (direction = 'in'),
  answer text not null check (answer in ('yes', 'no')),
  noted_at timestamptz not null,
  noted_by uuid not null,
  noter_name text not null,
  foreign key (referral_id, principal_id, direction) references referral.referral (id, principal_id, direction)
);
create index youth_answer_of on referral.youth_answer (referral_id, noted_at desc);

-- What the sender was told, with the rule that allowed it. Whoever holds the receipt reads this and nothing else.
create table referral.told (
  id uuid primary key,
  principal_id text not null,
  referral_id uuid not null,
  direction text not null default 'in' check (direction = 'in'),
  receipt_hash text,
  what text not null check (what in ('sent', 'received', 'accepted', 'returned', 'booked', 'closed')),
  -- by the receipt, or said by somebody who called
  how text not null check (how in ('receipt', 'said')),
  door text,
  rule text not null,
  source text not null,
  state_at timestamptz not null,
  told_at timestamptz not null,
  told_by uuid,
  teller_name text not null,
  foreign key (referral_id, principal_id, direction) references referral.referral (id, principal_id, direction),
  foreign key (referral_id, receipt_hash) references referral.referral (id, receipt_hash),
  check ((how = 'receipt') = (receipt_hash is not null)),
  unique (referral_id, what, how)
);
create index told_by_receipt on referral.told (receipt_hash);

-- Whoever holds the receipt wants it back. Taken in whatever the referral has come to, so that the answer tells nothing.
create table referral.recall (
  referral_id uuid primary key,
  principal_id text not null,
  direction text not null default 'in' check (direction = 'in'),
  recalled_at timestamptz not null,
  foreign key (referral_id, principal_id, direction) references referral.referral (id, principal_id, direction)
);

-- What went with a letter: each is a decision, with its ground.
create table referral.enclosure (
  referral_id uuid not null,
  decision_id uuid not null references disclosure.decision (id),
  principal_id text not null,
  direction text not null default 'out' check (direction = 'out'),
  primary key (referral_id, decision_id),
  foreign key (referral_id, principal_id, direction) references referral.referral (id, principal_id, direction)
);

do $$
declare
  sealed text;
begin
  foreach sealed in array array['referral', 'letter', 'step', 'youth_answer', 'told', 'recall', 'enclosure']
  loop
    execute format('alter table referral.%I enable row level security, force row level security', sealed);
    call access.demand_context(format('referral.%I', sealed)::regclass);
    -- Everything shows with the referral that it belongs to.
    if sealed <> 'referral' then
      execute format('create policy with_its_referral on referral.%1$I for select to minimaria_app
        using (principal_id = (select access.principal())
          and exists (select from referral.referral r where r.id = %1$I.referral_id))', sealed);
    end if;
  end loop;
end
$$;

-- One that lies in no file waits for the principal; one in a file shows to whoever may open that.
call person.team_policy('referral.referral', 'team_reads', 'select', unbound_too => true);
call person.team_policy('referral.referral', 'team_binds', 'update', unbound_too => true);
create policy own_principal_adds on referral.referral for insert to minimaria_app
  with check (principal_id = (select access.principal()) and registered_by = (select access.assignment())
    and (file_id is null or person.may_open(file_id, principal_id)));
create policy volume_goes_on on referral.referral as restrictive for insert to minimaria_app
  with check (file_id is null or not exists (
    select from person.merge m where m.file_id = referral.file_id and m.undone_at is null));
create policy visitor_sends on referral.referral for insert to minimaria_app
  with check ((select access.kind()) = 'visitor' and direction = 'in' and way = 'pages' and file_id is null
    and registered_by is null);

create policy own_principal_adds on referral.letter for insert to minimaria_app
  with check (principal_id = (select access.principal()) and exists (
    select from referral.referral r where r.id = referral_id and r.registered_by = (select access.assignment())));
create policy visitor_writes on referral.letter for insert to minimaria_app
  with check ((select access.kind()) = 'visitor');
create policy system_erases on referral.letter for delete to minimaria_app
  using (principal_id = (select access.system_principal()));

create policy whoever_is_on_duty_goes_on on referral.step for insert to minimaria_app
  with check (principal_id = (select access.principal()) and taken_by = (select access.assignment()) and exists (
    select from referral.referral r where r.id = referral_id));
create policy visitor_begins on referral.step for insert to minimaria_app
  with check ((select access.kind()) = 'visitor' and nr = 1 and direction = 'in' and taken_by is null and words is null);
create policy system_erases_words on referral.step for update to minimaria_app
  using (principal_id = (select access.system_principal())) with check (words is null);

create policy whoever_is_on_duty_notes on referral.youth_answer for insert to minimaria_app
  with check (principal_id = (select access.principal()) and noted_by = (select access.assignment()) and exists (
    select from referral.referral r where r.id = referral_id));

create policy whoever_is_on_duty_tells on referral.told for insert to minimaria_app
  with check (principal_id = (select access.principal()) and told_by = (select access.assignment()) and exists (
    select from referral.referral r where r.id = referral_id));
create policy visitor_gets_a_receipt on referral.told for insert to minimaria_app
  with check ((select access.kind()) = 'visitor' and what = 'sent' and how = 'receipt' and told_by is null);
create policy holder_reads on referral.told for select to minimaria_app
  using (receipt_hash = (select access.holds('link')));

create policy holder_recalls on referral.recall for insert to minimaria_app
  with check ((select access.holds('link')) is not null and exists (
    select from referral.told t
    where t.referral_id = recall.referral_id and t.principal_id = recall.principal_id
      and t.receipt_hash = (select access.holds('link'))));

create policy whoever_is_on_duty_encloses on referral.enclosure for insert to minimaria_app
  with check (principal_id = (select access.principal()) and exists (
    select from referral.referral r where r.id = referral_id and r.registered_by = (select access.assignment())));

grant usage on schema referral to minimaria_app;
grant select, insert, update (file_id) on referral.referral to minimaria_app;
grant select, insert, delete on referral.letter to minimaria_app;
grant select, insert, update (words) on referral.step to minimaria_app;
grant select, insert on referral.youth_answer, referral.told, referral.recall, referral.enclosure to minimaria_app;

-- That somebody read it before it lay in a file is read by whoever may open the file that it came to lie in.
create policy team_reads_referrals on access.log for select to minimaria_app
  using (incoming_id is not null and principal_id = (select access.principal())
    and exists (select from referral.referral r where r.id = incoming_id and r.file_id is not null));
