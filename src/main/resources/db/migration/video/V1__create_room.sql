-- Rooms where somebody without a name waits, writes and meets. A room belongs to the authority that answers for the clinic,
-- and ends for good when one of the two leaves: then nothing of it is left here. What is written and how browsers find
-- each other is sealed besides, with a key that is not in the database, so that no backup can tell it either.

create table video.room (
  id uuid primary key,
  principal_id text not null,
  clinic text not null,
  -- the place in the queue
  arrived_at timestamptz not null,
  taken_at timestamptz,
  -- the assignment under which somebody answers
  taken_by uuid,
  unique (id, principal_id),
  check ((taken_at is null) = (taken_by is null))
);
create index room_waiting on video.room (principal_id, clinic, arrived_at, id) where taken_by is null;
create index room_taken on video.room (taken_by);

-- Who is in a room. The youth and a third are known by the keyed hash of what they hold, staff by their assignment.
create table video.seat (
  id uuid primary key,
  principal_id text not null,
  room_id uuid not null,
  kind text not null check (kind in ('youth', 'staff', 'interpreter', 'relative')),
  holder_hash text unique,
  assignment_id uuid,
  given_name text,
  title text,
  -- the last sign of life
  seen_at timestamptz not null,
  -- when an invited third came with the code, which works once
  arrived_at timestamptz,
  foreign key (room_id, principal_id) references video.room (id, principal_id) on delete cascade,
  check ((kind = 'staff') = (assignment_id is not null)),
  check ((kind = 'staff') = (holder_hash is null)),
  check ((kind = 'staff') = (given_name is not null))
);
create unique index seat_one_youth on video.seat (room_id) where kind = 'youth';
create unique index seat_one_of_staff on video.seat (room_id) where kind = 'staff';
create unique index seat_one_third on video.seat (room_id) where kind in ('interpreter', 'relative');

-- The youth's yes to a third. What was written before is not for the third.
create table video.welcome (
  seat_id uuid primary key references video.seat (id) on delete cascade,
  principal_id text not null,
  room_id uuid not null,
  at timestamptz not null,
  after_seq bigint not null,
  foreign key (room_id, principal_id) references video.room (id, principal_id) on delete cascade
);

-- Counts what happens in a room. Whoever adds something rings first and holds the row until the end of the transaction, so
-- that numbers become visible in order, and a reader who has seen one has seen all before it.
create table video.bell (
  room_id uuid primary key,
  principal_id text not null,
  rung bigint not null default 0,
  -- the last ring that was more than a signal between browsers
  changed bigint not null default 0,
  foreign key (room_id, principal_id) references video.room (id, principal_id) on delete cascade
);

create table video.message (
  room_id uuid not null,
  seq bigint not null,
  principal_id text not null,
  id uuid not null unique,
  seat_id uuid not null,
  author text not null check (author in ('youth', 'staff', 'interpreter', 'relative')),
  sealed_body text not null,
  sent_at timestamptz not null,
  primary key (room_id, seq),
  foreign key (room_id, principal_id) references video.room (id, principal_id) on delete cascade
);

-- How two browsers find each other: descriptions and candidates carry addresses, and are as sealed as words.
create table video.signal (
  room_id uuid not null,
  seq bigint not null,
  principal_id text not null,
  from_seat uuid not null references video.seat (id) on delete cascade,
  to_seat uuid references video.seat (id) on delete cascade,
  kind text not null check (kind in ('hello', 'offer', 'answer', 'candidate', 'bye')),
  sealed_body text not null,
  sent_at timestamptz not null,
  primary key (room_id, seq),
  foreign key (room_id, principal_id) references video.room (id, principal_id) on delete cascade
);
create index signal_by_age on video.signal (principal_id, sent_at);
create index signal_from on video.signal (from_seat);
create index signal_to on video.signal (to_seat);

-- Who sits ready to answer, and for which clinics. No client.
create table video.desk (
  assignment_id uuid primary key,
  principal_id text not null,
  clinics text[] not null,
  seen_at timestamptz not null
);

-- The room that the caller's secret has let them into: at once for the youth, with the youth's yes for a third. With the
-- owner's rights, because the policies of a seat lead back to its room.
create function video.my_room() returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select s.room_id from video.seat s
  where s.holder_hash = access.holds('link')
    and (s.kind = 'youth' or exists (select from video.welcome w where w.seat_id = s.id))
$$;
-- The room of which the caller is the youth: who may end it, and say who else comes in.
create function video.my_own_room() returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select s.room_id from video.seat s where s.holder_hash = access.holds('link') and s.kind = 'youth'
$$;
-- From where on the caller may read: a third hears nothing of what was said before.
create function video.heard_from() returns bigint
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select case when s.kind = 'youth' then 0 else (select w.after_seq from video.welcome w where w.seat_id = s.id) end
  from video.seat s where s.holder_hash = access.holds('link')
$$;
-- How many wait in a clinic's queue: before the caller, if the caller waits there, else all. A number and nobody.
create function video.ahead(principal text, clinic text, alive timestamptz) returns int
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select count(*)::int from video.room r join video.seat s on s.room_id = r.id and s.kind = 'youth'
  where r.principal_id = ahead.principal and r.clinic = ahead.clinic and r.taken_by is null and s.seen_at >= ahead.alive
    and not exists (
      select from video.room m
      where m.id = video.my_own_room() and (m.arrived_at, m.id) <= (r.arrived_at, r.id))
$$;
-- How many sit ready to answer for a clinic.
create function video.answering(principal text, clinic text, alive timestamptz) returns int
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select count(*)::int from video.desk d
  where d.principal_id = answering.principal and answering.clinic = any (d.clinics) and d.seen_at >= answering.alive
$$;
revoke all on all functions in schema video from public;
grant execute on all functions in schema video to minimaria_app;

alter table video.room enable row level security;
alter table video.room force row level security;
call access.demand_context('video.room');
create policy owner_counts on video.room for select to minimaria_owner using (true);
create policy visitor_enters on video.room for insert to minimaria_app
  with check ((select access.kind()) = 'visitor' and taken_by is null);
create policy holder_reads on video.room for select to minimaria_app
  using (id = (select video.my_room()));
create policy youth_leaves on video.room for delete to minimaria_app
  using (id = (select video.my_own_room()));
create policy own_principal_reads on video.room for select to minimaria_app
  using (principal_id = (select access.principal()));
create policy own_principal_takes on video.room for update to minimaria_app
  using (principal_id = (select access.principal()) and (taken_by is null or taken_by = (select access.assignment())))
  with check (principal_id = (select access.principal()) and taken_by = (select access.assignment()));
create policy whoever_answers_ends on video.room for delete to minimaria_app
  using (principal_id = (select access.principal()) and taken_by = (select access.assignment()));
create policy system_removes on video.room for delete to minimaria_app
  using (principal_id = (select access.system_principal()));

alter table video.seat enable row level security;
alter table video.seat force row level security;
call access.demand_context('video.seat');
create policy owner_looks_up on video.seat for select to minimaria_owner using (true);
create policy visitor_sits_down on video.seat for insert to minimaria_app
  with check ((select access.kind()) = 'visitor' and kind = 'youth');
create policy holder_reads on video.seat for select to minimaria_app
  using (holder_hash = (select access.holds('link')) or room_id = (select video.my_room()));
create policy holder_shows_life on video.seat for update to minimaria_app
  using (holder_hash = (select access.holds('link'))) with check (holder_hash = (select access.holds('link')));
create policy third_leaves on video.seat for delete to minimaria_app
  using (kind in ('interpreter', 'relative') and holder_hash = (select access.holds('link')));
create policy youth_refuses on video.seat for delete to minimaria_app
  using (kind in ('interpreter', 'relative') and room_id = (select video.my_own_room()));
create policy own_principal_reads on video.seat for select to minimaria_app
  using (principal_id = (select access.principal()));
create policy staff_sits_down on video.seat for insert to minimaria_app
  with check (principal_id = (select access.principal()) and (
    (kind = 'staff' and assignment_id = (select access.assignment()))
    or kind in ('interpreter', 'relative'))
    and exists (select from video.room r where r.id = room_id and r.taken_by = (select access.assignment())));
create policy staff_shows_life on video.seat for update to minimaria_app
  using (principal_id = (select access.principal()) and assignment_id = (select access.assignment()))
  with check (principal_id = (select access.principal()) and assignment_id = (select access.assignment()));
create policy staff_shows_out on video.seat for delete to minimaria_app
  using (kind in ('interpreter', 'relative') and principal_id = (select access.principal())
    and exists (select from video.room r where r.id = room_id and r.taken_by = (select access.assignment())));

alter table video.welcome enable row level security;
alter table video.welcome force row level security;
call access.demand_context('video.welcome');
create policy owner_looks_up on video.welcome for select to minimaria_owner using (true);
create policy youth_welcomes on video.welcome for insert to minimaria_app
  with check (room_id = (select video.my_own_room()) and exists (
    select from video.seat s
    where s.id = seat_id and s.room_id = welcome.room_id and s.kind in ('interpreter', 'relative')
      and s.arrived_at is not null));
create policy holder_reads on video.welcome for select to minimaria_app
  using (room_id = (select video.my_room()));
create policy own_principal_reads on video.welcome for select to minimaria_app
  using (principal_id = (select access.principal()));

alter table video.bell enable row level security;
alter table video.bell force row level security;
call access.demand_context('video.bell');
create policy visitor_hangs_up on video.bell for insert to minimaria_app
  with check ((select access.kind()) = 'visitor' and rung = 0);
-- also a third who waits for the youth's yes rings, or nobody would hear of them
create policy holder_hears on video.bell for select to minimaria_app
  using (exists (select from video.seat s where s.room_id = bell.room_id and s.holder_hash = (select access.holds('link'))));
create policy holder_rings on video.bell for update to minimaria_app
  using (exists (select from video.seat s where s.room_id = bell.room_id and s.holder_hash = (select access.holds('link'))))
  with check (exists (select from video.seat s where s.room_id = bell.room_id and s.holder_hash = (select access.holds('link'))));
create policy own_principal_hears on video.bell for select to minimaria_app
  using (principal_id = (select access.principal()));
create policy whoever_answers_rings on video.bell for update to minimaria_app
  using (principal_id = (select access.principal())
    and exists (select from video.room r where r.id = room_id and r.taken_by = (select access.assignment())))
  with check (principal_id = (select access.principal()));

alter table video.message enable row level security;
alter table video.message force row level security;
call access.demand_context('video.message');
create policy holder_reads on video.message for select to minimaria_app
  using (room_id = (select video.my_room()) and seq > (select video.heard_from()));
create policy holder_writes on video.message for insert to minimaria_app
  with check (room_id = (select video.my_room()) and exists (
    select from video.seat s
    where s.id = seat_id and s.room_id = message.room_id and s.kind = author
      and s.holder_hash = (select access.holds('link'))));
-- only whoever answers, and no colleague: there is no file that would log who else has read it
create policy whoever_answers_reads on video.message for select to minimaria_app
  using (principal_id = (select access.principal())
    and exists (select from video.room r where r.id = room_id and r.taken_by = (select access.assignment())));
create policy whoever_answers_writes on video.message for insert to minimaria_app
  with check (principal_id = (select access.principal()) and author = 'staff' and exists (
    select from video.seat s join video.room r on r.id = s.room_id
    where s.id = seat_id and s.room_id = message.room_id and s.assignment_id = (select access.assignment())
      and r.taken_by = s.assignment_id));

alter table video.signal enable row level security;
alter table video.signal force row level security;
call access.demand_context('video.signal');
create policy holder_reads on video.signal for select to minimaria_app
  using (room_id = (select video.my_room()) and (to_seat is null or exists (
    select from video.seat s where s.id = to_seat and s.holder_hash = (select access.holds('link')))));
create policy holder_sends on video.signal for insert to minimaria_app
  with check (room_id = (select video.my_room()) and exists (
    select from video.seat s
    where s.id = from_seat and s.room_id = signal.room_id and s.holder_hash = (select access.holds('link'))));
create policy whoever_answers_reads on video.signal for select to minimaria_app
  using (principal_id = (select access.principal()) and exists (
    select from video.room r where r.id = room_id and r.taken_by = (select access.assignment()))
    and (to_seat is null or exists (
      select from video.seat s where s.id = to_seat and s.assignment_id = (select access.assignment()))));
create policy whoever_answers_sends on video.signal for insert to minimaria_app
  with check (principal_id = (select access.principal()) and exists (
    select from video.seat s join video.room r on r.id = s.room_id
    where s.id = from_seat and s.room_id = signal.room_id and s.assignment_id = (select access.assignment())
      and r.taken_by = s.assignment_id));
create policy system_finds_old_ones on video.signal for select to minimaria_app
  using (principal_id = (select access.system_principal()));
create policy system_removes on video.signal for delete to minimaria_app
  using (principal_id = (select access.system_principal()));

alter table video.desk enable row level security;
alter table video.desk force row level security;
call access.demand_context('video.desk');
create policy owner_counts on video.desk for select to minimaria_owner using (true);
create policy own_desk_reads on video.desk for select to minimaria_app
  using (principal_id = (select access.principal()) and assignment_id = (select access.assignment()));
create policy own_desk_opens on video.desk for insert to minimaria_app
  with check (principal_id = (select access.principal()) and assignment_id = (select access.assignment()));
create policy own_desk_goes_on on video.desk for update to minimaria_app
  using (principal_id = (select access.principal()) and assignment_id = (select access.assignment()))
  with check (principal_id = (select access.principal()) and assignment_id = (select access.assignment()));
create policy system_finds_old_ones on video.desk for select to minimaria_app
  using (principal_id = (select access.system_principal()));
create policy system_removes on video.desk for delete to minimaria_app
  using (principal_id = (select access.system_principal()));

grant usage on schema video to minimaria_app;
grant select, insert, delete, update (taken_at, taken_by) on video.room to minimaria_app;
grant select, insert, delete, update (seen_at, arrived_at) on video.seat to minimaria_app;
grant select, insert on video.welcome, video.message to minimaria_app;
grant select, insert, update (rung, changed) on video.bell to minimaria_app;
grant select, insert, delete on video.signal to minimaria_app;
grant select, insert, delete, update (clinics, seen_at) on video.desk to minimaria_app;
