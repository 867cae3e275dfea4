-- Which figures may be shown. Pure functions on arrays: they read no table, so that a test can try them on any county.
--
-- A table has four axes: clinic, month, sex, kind. The last step of an axis is the sum over the others; an axis of one
-- step has no sum. All figures stand in one array, kind fastest; size holds the number of steps of each axis, sums
-- included. The kinds of visits are first contacts, later visits and their sum, all visits. Later visits are shown
-- nowhere, but whoever sees the other two has them: therefore the two are hidden together and not each by itself.
--
-- States: 0 open, 1 hidden, 2 open for good (published before), 3 to be hidden if that can be done.
--
-- Why this is enough: take two steps on each axis. The cells where they meet can all change by one, up or down in such a
-- way that every sum still holds. When all of them are hidden and none falls below zero, another county with the same
-- published figures exists, in which each of them is another number. Every hidden cell is given such a box. A hidden
-- figure may be zero, and nothing says why it is hidden: either would tell where the small one is.

-- Under this number of visits a figure is small. House rule (domain 2.9); changed here and nowhere else.
create function followup.least_shown() returns int language sql immutable parallel safe as $$ select 5 $$;

-- Behind fewer persons a figure is small however large it is: of two, each would know the other's share. Not more than
-- three, because of five who come for the first time to a clinic of two principals, three surely come to the same one.
create function followup.least_persons() returns int language sql immutable parallel safe as $$ select 3 $$;

-- Whether a cell is shown nowhere, but can be worked out from two that are: the later visits.
create function followup.unshown(cell int, size int[]) returns boolean language sql immutable parallel safe
  as $$ select size[4] = 3 and (cell - 1) % 3 = 1 $$;

-- Small figures must be hidden; the other groups of a split by sex in which one is small, if that can be done.
create function followup.first_states(figures int[], persons int[], size int[]) returns int[]
  language sql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$
  with cells as (
    select at::int as cell, (at - 1) / size[4] / size[3] as place, (at - 1) % size[4] as kind,
      figure > 0 and (figure < followup.least_shown() or people < followup.least_persons()) as small,
      (at - 1) / size[4] % size[3] < size[3] - 1 and not followup.unshown(at::int, size) as of_split
    from unnest(figures, persons) with ordinality f(figure, people, at)),
  splits as (
    select cell, small, of_split and bool_or(small and of_split) over (partition by place, kind) as split_tells
    from cells)
  select array_agg(case when small then 1 when split_tells then 3 else 0 end order by cell) from splits
$$;

-- What it costs to hide a box: the figures that would no longer be shown. Null when one of its cells is open for good, or
-- when they cannot move, up or down, without one falling below zero.
create function followup.box_cost(figures int[], states int[], size int[], box int[], signs int[]) returns bigint
  language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$
declare
  cost bigint := 0;
  up boolean := true;
  down boolean := true;
begin
  for i in 1 .. cardinality(box) loop
    if states[box[i]] = 2 then
      return null;
    end if;
    if figures[box[i]] = 0 then
      up := up and signs[i] > 0;
      down := down and signs[i] < 0;
    end if;
    if not up and not down then
      return null;
    end if;
    if states[box[i]] = 0 and not followup.unshown(box[i], size) then
      cost := cost + figures[box[i]] + 1;
    end if;
  end loop;
  return cost;
end
$$;

-- The cheapest box below a cost that begins with these cells and goes on along this axis and those before it, or null.
-- Two ordinary steps of an axis move against each other; an ordinary step and the sum move together.
create function followup.cheapest_box(
    figures int[], states int[], size int[], box int[], signs int[], axis int, bound bigint) returns int[]
  language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$
declare
  stride int := 1;
  own int;
  sign int;
  wider int[];
  wider_signs int[];
  cost bigint;
  found_box int[];
  best int[];
begin
  while axis > 0 and size[axis] = 1 loop
    axis := axis - 1;
  end loop;
  if axis = 0 then
    return box;
  end if;
  for faster in axis + 1 .. 4 loop
    stride := stride * size[faster];
  end loop;
  own := (box[1] - 1) / stride % size[axis];
  for step in 0 .. size[axis] - 1 loop
    continue when step = own;
    sign := case when size[axis] - 1 in (step, own) then 1 else -1 end;
    wider := box;
    wider_signs := signs;
    for i in 1 .. cardinality(box) loop
      wider := wider || (box[i] + (step - own) * stride);
      wider_signs := wider_signs || (signs[i] * sign);
    end loop;
    cost := followup.box_cost(figures, states, size, wider, wider_signs);
    continue when cost is null or cost >= bound;
    found_box := followup.cheapest_box(figures, states, size, wider, wider_signs, axis - 1, bound);
    if found_box is not null then
      best := found_box;
      bound := followup.box_cost(figures, states, size, best, array_fill(1, array[cardinality(best)]));
    end if;
  end loop;
  return best;
end
$$;

-- Gives every hidden cell its box. Null when a cell that must be hidden has none.
create function followup.protect(figures int[], states int[], size int[]) returns int[]
  language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$
declare
  protected boolean[] := array_fill(false, array[cardinality(figures)]);
  box int[];
  member int;
begin
  for cell in 1 .. cardinality(figures) loop
    continue when states[cell] in (0, 2) or protected[cell];
    box := followup.cheapest_box(figures, states, size, array[cell], array[1], 4, 9223372036854775807);
    if box is null and states[cell] = 1 then
      return null;
    end if;
    if box is null then
      states[cell] := 0;
    else
      foreach member in array box loop
        protected[member] := true;
        states[member] := 1;
      end loop;
    end if;
  end loop;
  return states;
end
$$;
