-- Joint numbers, the only way to them. They leave the database with the small ones already hidden, and with enough
-- others hidden that no sum gives a small one back.
--
-- A table has three axes: clinic, month, sex. The last step of each axis is the sum over the others. All figures stand
-- in one array, sex fastest; size holds the number of steps of each axis, sums included.
--
-- Marks: 0 shown, 1 small (1 to 4), 2 hidden for another's sake (5 or more, unless the whole table says only "hidden").
--
-- Why this is enough: take two steps on each axis. The eight cells where they meet can all change by one, up or down in
-- such a way that every sum still holds. When all eight are hidden and stay within what their marks say, another table
-- with the same published figures exists in which each of them is another number. Every hidden cell is given such a box.

-- Under this number a figure is small. House rule (domain 2.9); changed here and nowhere else.
create function followup.threshold() returns int language sql immutable parallel safe as $$ select 5 $$;

-- Small figures, and the other groups of a split by sex in which one group is small.
create function followup.first_marks(figures int[], sexes int) returns int[]
  language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$
declare
  marks int[] := array_fill(0, array[cardinality(figures)]);
  split_tells boolean;
begin
  for line in 0 .. cardinality(figures) / sexes - 1 loop
    split_tells := false;
    for sex in 1 .. sexes loop
      if figures[line * sexes + sex] between 1 and followup.threshold() - 1 then
        marks[line * sexes + sex] := 1;
        split_tells := split_tells or sex < sexes;
      end if;
    end loop;
    for sex in 1 .. sexes - 1 loop
      if split_tells and marks[line * sexes + sex] = 0 and figures[line * sexes + sex] > 0 then
        marks[line * sexes + sex] := 2;
      end if;
    end loop;
  end loop;
  return marks;
end
$$;

-- What it costs to hide a box: the figures that would no longer be shown. Null when a corner is an open zero, or when
-- the corners cannot move one step, up or down, without leaving what their marks say.
create function followup.box_cost(figures int[], marks int[], corners int[], signs int[], least_hidden int) returns bigint
  language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$
declare
  cost bigint := 0;
  up boolean := true;
  down boolean := true;
  can_rise boolean;
  can_fall boolean;
  figure int;
begin
  for i in 1 .. 8 loop
    figure := figures[corners[i]];
    if figure = 0 then
      return null;
    end if;
    if marks[corners[i]] = 1 then
      can_rise := figure < followup.threshold() - 1;
      can_fall := figure > 1;
    else
      can_rise := true;
      can_fall := figure > least_hidden;
    end if;
    up := up and case when signs[i] > 0 then can_rise else can_fall end;
    down := down and case when signs[i] > 0 then can_fall else can_rise end;
    if not up and not down then
      return null;
    end if;
    if marks[corners[i]] = 0 then
      cost := cost + figure;
    end if;
  end loop;
  return cost;
end
$$;

-- The corners of the cheapest box that protects a cell, or null. Two ordinary steps of an axis move against each other;
-- an ordinary step and the sum move together.
create function followup.cheapest_box(figures int[], marks int[], size int[], cell int, least_hidden int) returns int[]
  language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$
declare
  strides int[] := array[size[2] * size[3], size[3], 1];
  own int[] := array[(cell - 1) / strides[1], (cell - 1) / strides[2] % size[2], (cell - 1) % size[3]];
  c int; m int; s int;
  c_sign int; m_sign int; s_sign int;
  corners int[];
  cost bigint;
  best int[];
  best_cost bigint;
begin
  for clinic in 0 .. size[1] - 1 loop
    c := (clinic - own[1]) * strides[1];
    continue when c = 0 or figures[cell + c] = 0;
    c_sign := case when size[1] - 1 in (clinic, own[1]) then 1 else -1 end;
    for month in 0 .. size[2] - 1 loop
      m := (month - own[2]) * strides[2];
      continue when m = 0 or figures[cell + m] = 0 or figures[cell + c + m] = 0;
      m_sign := case when size[2] - 1 in (month, own[2]) then 1 else -1 end;
      for sex in 0 .. size[3] - 1 loop
        s := sex - own[3];
        continue when s = 0 or figures[cell + s] = 0;
        s_sign := case when size[3] - 1 in (sex, own[3]) then 1 else -1 end;
        corners := array[cell, cell + c, cell + m, cell + c + m, cell + s, cell + c + s, cell + m + s, cell + c + m + s];
        cost := followup.box_cost(figures, marks, corners,
          array[1, c_sign, m_sign, c_sign * m_sign, s_sign, c_sign * s_sign, m_sign * s_sign, c_sign * m_sign * s_sign],
          least_hidden);
        if cost < best_cost or (best_cost is null and cost is not null) then
          best := corners;
          best_cost := cost;
        end if;
      end loop;
    end loop;
  end loop;
  return best;
end
$$;

-- Gives every hidden cell its box. Null when some cell has none: then the marks themselves would tell.
create function followup.protect(figures int[], marks int[], size int[], least_hidden int) returns int[]
  language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$
declare
  protected boolean[] := array_fill(false, array[cardinality(figures)]);
  box int[];
  corner int;
begin
  for cell in 1 .. cardinality(figures) loop
    continue when marks[cell] = 0 or protected[cell];
    box := followup.cheapest_box(figures, marks, size, cell, least_hidden);
    if box is null then
      return null;
    end if;
    foreach corner in array box loop
      protected[corner] := true;
      if marks[corner] = 0 then
        marks[corner] := 2;
      end if;
    end loop;
  end loop;
  return marks;
end
$$;

-- The marks of a whole table. Where "small" would tell too much (four sums of one, in a sum that is small too), no cell
-- says which of the two it is; then a cell, its three sums and so on up to the total always make a box.
create function followup.suppressed(figures int[], size int[]) returns int[]
  language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$
declare
  marks int[] := followup.first_marks(figures, size[3]);
  told int[] := followup.protect(figures, marks, size, followup.threshold());
begin
  if told is not null then
    return told;
  end if;
  return followup.protect(figures, array(
    select case when mark = 0 then 0 else 2 end from unnest(marks) with ordinality m(mark, at) order by at), size, 1);
end
$$;

-- The figures of one calendar year with all their sums, in the order above. Years do not overlap, so no two answers can
-- be subtracted from each other. A person with protected identity counts under a hidden place.
create function followup.figures(kinds text[], clinics text[], sexes text[], in_year int) returns int[]
  language sql stable parallel safe set search_path = pg_catalog, pg_temp
as $$
  with counted as (
    select case when grouping(coalesce(f.clinic, 'hidden-place')) = 1 then 'all'
        else coalesce(f.clinic, 'hidden-place') end as clinic,
      case when grouping(f.month) = 1 then 13 else extract(month from f.month)::int end as month,
      case when grouping(f.sex) = 1 then 'all' else f.sex end as sex,
      count(*)::int as figure
    from followup.fact f
    where f.kind = any (kinds) and f.month between make_date(in_year, 1, 1) and make_date(in_year, 12, 1)
    group by cube (coalesce(f.clinic, 'hidden-place'), f.month, f.sex)
  )
  select array_agg(coalesce(t.figure, 0) order by c.at, m.month, s.at)
  from unnest(clinics) with ordinality c(clinic, at)
    cross join generate_series(1, 13) m(month)
    cross join unnest(sexes) with ordinality s(sex, at)
    left join counted t on t.clinic = c.clinic and t.month = m.month and t.sex = s.sex
$$;

-- One indicator for one calendar year: every clinic, month and sex with all sums. A sum over clinics says 'all', over the
-- year has no month, over sexes says 'all'. No figure where the mark says 'small' or 'hidden'. For people at work and in
-- the joint steering; not for the pipeline, not for young people and not for visitors.
create function followup.indicator(indicator text, in_year int)
  returns table (clinic text, month date, sex text, figure int, mark text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  kinds text[] := case indicator
    when 'visits' then array['visit', 'first-contact']
    when 'first-contacts' then array['first-contact']
    when 'missed' then array['missed'] end;
  sexes text[] := array['girls', 'boys', 'other', 'all'];
  clinics text[];
  figures int[];
  marks int[];
begin
  if coalesce(access.kind(), '') not in ('on-duty', 'office', 'steering') then
    raise exception 'indicators are for people on duty and in the joint steering' using errcode = 'MM003';
  end if;
  if kinds is null then
    raise exception 'no such indicator' using errcode = 'MM003';
  end if;
  clinics := array(
    select distinct coalesce(f.clinic, 'hidden-place') from followup.fact f
    where f.month between make_date(in_year, 1, 1) and make_date(in_year, 12, 1) order by 1) || 'all'::text;
  figures := followup.figures(kinds, clinics, sexes, in_year);
  marks := followup.suppressed(figures, array[cardinality(clinics), 13, 4]);
  return query
    select clinics[1 + (x.at - 1) / 52],
      case when (x.at - 1) / 4 % 13 < 12 then make_date(in_year, 1 + ((x.at - 1) / 4 % 13)::int, 1) end,
      sexes[1 + (x.at - 1) % 4],
      case when marks[x.at] = 0 then x.figure end,
      (array['shown', 'small', 'hidden'])[1 + marks[x.at]]
    from unnest(figures) with ordinality x(figure, at)
    order by x.at;
end
$$;

revoke all on all functions in schema followup from public;
grant execute on all functions in schema followup to minimaria_statistics;
-- A function needs its owner to be allowed to create in the schema at the moment it is handed over, not after.
grant create on schema followup to minimaria_statistics;
alter function followup.indicator(text, int) owner to minimaria_statistics;
revoke create on schema followup from minimaria_statistics;
grant execute on function followup.indicator(text, int) to minimaria_app;
