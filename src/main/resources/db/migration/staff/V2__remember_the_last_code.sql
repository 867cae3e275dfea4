-- The time step of the last code that was accepted: a code counts once. Empty until a first code has confirmed that the
-- secret reached an authenticator.
alter table staff.credential add column second_factor_step bigint;
