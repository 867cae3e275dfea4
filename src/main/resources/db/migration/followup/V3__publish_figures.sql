-- Published figures, and the only way to them. A month is published once, when it is over, and a year with its December.
-- What is published never changes: the difference between an earlier and a later look would be a single visit. So a
-- correction counts until the month is published and not after, and the published months of a year and the sums that
-- follow are protected together, as one table.

-- Anybody may know what stands here: no figure is there that had to be hidden. A zero has no row, but a month that is
-- published has its county sums, zero or not. Sums over clinics and over sexes say 'all'.
create table followup.figure (
  period text not null check (period in ('month', 'year')),
  starts date not null check (extract(day from starts) = 1),
  indicator text not null check (indicator in ('visits', 'first-contacts', 'missed')),
  clinic text not null,
  sex text not null check (sex in ('girls', 'boys', 'other', 'all')),
  -- none where it is hidden
  figure int check (figure = 0 or figure >= 5),
  primary key (period, starts, indicator, clinic, sex)
);

-- What was hidden in a month, kept until its year is published; nobody reads it.
create table followup.withheld (
  starts date not null,
  indicator text not null check (indicator in ('visits', 'first-contacts', 'later', 'missed')),
  clinic text not null,
  sex text not null,
  figure int not null check (figure >= 0),
  primary key (starts, indicator, clinic, sex)
);

alter table followup.figure enable row level security;
alter table followup.figure force row level security;
call access.demand_context('followup.figure');
alter table followup.withheld enable row level security;
alter table followup.withheld force row level security;
create policy statistics_reads on followup.figure for select to minimaria_statistics using (true);
create policy statistics_publishes on followup.figure for insert to minimaria_statistics with check (true);
create policy statistics_reads on followup.withheld for select to minimaria_statistics using (true);
create policy statistics_withholds on followup.withheld for insert to minimaria_statistics with check (true);
create policy statistics_forgets on followup.withheld for delete to minimaria_statistics using (true);
-- For people at work and in the joint steering; not for young people and not for visitors.
create policy staff_and_steering_read on followup.figure for select to minimaria_app
  using ((select access.kind()) in ('on-duty', 'office', 'steering'));
grant select on followup.figure to minimaria_app;
grant select, insert on followup.figure to minimaria_statistics;
grant select, insert, delete on followup.withheld to minimaria_statistics;

-- Visits by kind, clinic and sex with all sums, and the persons behind each figure. One person meets two principals under
-- two pseudonyms, so only the most that one principal knows of are surely different persons; its anonymous visitors may
-- all be the same one.
create function followup.counted(first_month date, last_month date)
  returns table (indicator text, clinic text, sex text, figure int, persons int)
  language sql stable set search_path = pg_catalog, pg_temp
as $$
  select by_principal.indicator, by_principal.clinic, by_principal.sex, sum(visits)::int, max(known)::int
  from (
    select i.indicator, case when grouping(f.clinic) = 1 then 'all' else f.clinic end as clinic,
      case when grouping(f.sex) = 1 then 'all' else f.sex end as sex,
      count(*) as visits, count(distinct coalesce(f.pseudonym, 'anonymous')) as known
    from followup.fact f cross join lateral unnest(case f.kind
      when 'first-contact' then array['first-contacts', 'visits']
      when 'visit' then array['later', 'visits']
      else array['missed'] end) as i(indicator)
    where f.month between first_month and last_month
    group by f.principal_id, i.indicator, cube (f.clinic, f.sex)) as by_principal
  group by 1, 2, 3
$$;

-- The cells of a table in the order that the functions on arrays expect. Month 13 is the sum over a year.
create function followup.layout(clinics text[], months int[], indicators text[])
  returns table (at bigint, clinic text, month int, sex text, indicator text)
  language sql immutable set search_path = pg_catalog, pg_temp
as $$
  select row_number() over (order by c.at, m.month, s.at, i.at), c.clinic, m.month, s.sex, i.indicator
  from unnest(clinics) with ordinality c(clinic, at)
    cross join unnest(months) m(month)
    cross join unnest(array['girls', 'boys', 'other', 'all']) with ordinality s(sex, at)
    cross join unnest(indicators) with ordinality i(indicator, at)
$$;

-- Writes down what may be shown of a table.
create function followup.show(cells followup.figure[], states int[]) returns void
  language sql set search_path = pg_catalog, pg_temp
as $$
  insert into followup.figure
  select c.period, c.starts, c.indicator, c.clinic, c.sex, case when states[c.at] <> 1 then c.figure end
  from unnest(cells) with ordinality c(period, starts, indicator, clinic, sex, figure, at)
  where c.indicator <> 'later' and (c.figure > 0 or states[c.at] = 1 or (c.clinic, c.sex) = ('all', 'all'))
$$;

-- Publishes some indicators of a month. Months stand alone here: they share no sum before their year is published.
create function followup.publish_month(in_month date, indicators text[]) returns void
  language plpgsql set search_path = pg_catalog, pg_temp
as $$
declare
  clinics text[] := array(select distinct f.clinic from followup.fact f where f.month = in_month order by 1) || 'all'::text;
  size int[] := array[cardinality(clinics), 1, 4, cardinality(indicators)];
  cells followup.figure[];
  figures int[];
  persons int[];
  states int[];
begin
  select array_agg(('month', in_month, l.indicator, l.clinic, l.sex, coalesce(n.figure, 0))::followup.figure order by l.at),
    array_agg(coalesce(n.figure, 0) order by l.at), array_agg(coalesce(n.persons, 0) order by l.at)
  into cells, figures, persons
  from followup.layout(clinics, array[extract(month from in_month)::int], indicators) l
    left join followup.counted(in_month, in_month) n using (clinic, sex, indicator);
  states := followup.protect(figures, followup.first_states(figures, persons, size), size);
  perform followup.show(cells, states);
  insert into followup.withheld
    select c.starts, c.indicator, c.clinic, c.sex, c.figure
    from unnest(cells) with ordinality c(period, starts, indicator, clinic, sex, figure, at) where states[c.at] = 1;
end
$$;

-- The months of a year as they were published, hidden figures included, and the later visits that follow from them. The
-- state is what everybody knows for good: 1 hidden, 2 open; 0 are later visits that are not known and need not be hidden.
create function followup.published_months(year date)
  returns table (month int, indicator text, clinic text, sex text, figure int, state int)
  language sql stable set search_path = pg_catalog, pg_temp
as $$
  with shown as (
    select f.starts, f.indicator, f.clinic, f.sex, coalesce(f.figure, w.figure) as figure,
      case when f.figure is null then 1 else 2 end as state
    from followup.figure f left join followup.withheld w using (starts, indicator, clinic, sex)
    where f.period = 'month' and f.starts between year and year + interval '11 months'),
  worked_out as (
    select starts, 'later', clinic, sex, v.figure - coalesce(c.figure, 0),
      case when w.figure is not null then 1 when v.state = 2 and coalesce(c.state, 2) = 2 then 2 else 0 end
    from (select * from shown where indicator = 'visits') v
      left join (select * from shown where indicator = 'first-contacts') c using (starts, clinic, sex)
      left join (select * from followup.withheld where indicator = 'later') w using (starts, clinic, sex))
  select extract(month from k.starts)::int, k.indicator, k.clinic, k.sex, k.figure, k.state
  from (select * from shown union all select * from worked_out) k
$$;

-- Publishes the sums of a year over its months. What the months show stays; where no way of hiding is left, no sum at
-- all is shown, and that is always safe.
create function followup.publish_year(year date, indicators text[]) returns void
  language plpgsql set search_path = pg_catalog, pg_temp
as $$
declare
  clinics text[] := array(
    select distinct f.clinic from followup.figure f
    where f.period = 'month' and f.starts between year and year + interval '11 months' and f.clinic <> 'all' order by 1)
    || 'all'::text;
  size int[] := array[cardinality(clinics), 13, 4, cardinality(indicators)];
  cells followup.figure[];
  figures int[];
  persons int[];
  published int[];
  states int[];
begin
  with months as (select * from followup.published_months(year)),
  figure as (
    select * from months union all
    select 13, indicator, clinic, sex, sum(m.figure)::int, null from months m group by indicator, clinic, sex),
  person as (select 13 as month, * from followup.counted(year, (year + interval '11 months')::date))
  select array_agg((case l.month when 13 then 'year' else 'month' end, year, l.indicator, l.clinic, l.sex,
      coalesce(f.figure, 0))::followup.figure order by l.at),
    array_agg(coalesce(f.figure, 0) order by l.at), array_agg(coalesce(p.persons, 0) order by l.at),
    -- a month without a row shows a zero
    array_agg(coalesce(f.state, case when l.month < 13 then 2 end) order by l.at)
  into cells, figures, persons, published
  from followup.layout(clinics, array(select generate_series(1, 13)), indicators) l
    left join figure f using (month, clinic, sex, indicator)
    left join person p using (month, clinic, sex, indicator);
  states := followup.protect(figures, array(
    select coalesce(s.known, s.wanted) from unnest(published, followup.first_states(figures, persons, size))
      with ordinality as s(known, wanted, at)
    order by at), size);
  states := coalesce(states, array_fill(1, array[cardinality(figures)]));
  perform followup.show(array(
    select c from unnest(cells) c where c.period = 'year'), array(
    select s.state from unnest(states) with ordinality s(state, at) where cells[s.at].period = 'year' order by s.at));
end
$$;

-- Publishes a month that is over, and with December its year. False when it is published already. For the pipeline only;
-- it takes nothing from the store that the pipeline works in and gives nothing back.
create function followup.publish(in_month date) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  year date := date_trunc('year', in_month);
begin
  if coalesce(access.kind(), '') <> 'system' then
    raise exception 'figures are published by the pipeline' using errcode = 'MM003';
  end if;
  if in_month <> date_trunc('month', in_month) or in_month >= date_trunc('month', now() at time zone 'Europe/Stockholm') then
    raise exception 'a month is published when it is over' using errcode = 'MM003';
  end if;
  perform pg_advisory_xact_lock(hashtext('followup.publish'));
  if exists (select from followup.figure f where f.period = 'month' and f.starts = in_month) then
    return false;
  end if;
  if exists (select from followup.figure f where f.starts > in_month and f.starts < year + interval '1 year') then
    raise exception 'months are published in order' using errcode = 'MM003';
  end if;
  perform followup.publish_month(in_month, array['first-contacts', 'later', 'visits']);
  perform followup.publish_month(in_month, array['missed']);
  if in_month = year + interval '11 months' then
    perform followup.publish_year(year, array['first-contacts', 'later', 'visits']);
    perform followup.publish_year(year, array['missed']);
    delete from followup.withheld w where w.starts between year and in_month;
  end if;
  return true;
end
$$;

revoke all on all functions in schema followup from public;
grant execute on all functions in schema followup to minimaria_statistics;
-- A function needs its owner to be allowed to create in the schema at the moment it is handed over, not after.
grant create on schema followup to minimaria_statistics;
alter function followup.publish(date) owner to minimaria_statistics;
revoke create on schema followup from minimaria_statistics;
grant execute on function followup.publish(date) to minimaria_app;
