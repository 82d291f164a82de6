-- Calendars at secret addresses are kept in memory. Whoever keeps one hears here what it was made of and has changed: the
-- payload is an id. Not heard: inserts of participants, since commits that tell something wait for each other.
create function tell_calendars() returns trigger language plpgsql as $$
declare
  said text;
begin
  for said in
    select distinct told.id
    from unnest(tg_argv) as named(name)
    cross join lateral (
      values (case when tg_op <> 'INSERT' then to_jsonb(old) ->> named.name end),
             (case when tg_op <> 'DELETE' then to_jsonb(new) ->> named.name end)
    ) as told(id)
    where told.id is not null
  loop
    perform pg_notify('plenary_calendars', said);
  end loop;
  return null;
end
$$;
--> statement-breakpoint
create trigger agenda_releases__tell after insert on agenda_releases
  for each row execute function tell_calendars('workshop_id');
--> statement-breakpoint
create trigger release_parts__tell after delete on release_parts
  for each row execute function tell_calendars('participant_id');
--> statement-breakpoint
create trigger calendar_feeds__tell after update or delete on calendar_feeds
  for each row execute function tell_calendars('participant_id');
--> statement-breakpoint
create trigger agency_feeds__tell after update or delete on agency_feeds
  for each row execute function tell_calendars('user_id');
--> statement-breakpoint
create trigger participants__tell after update on participants for each row
  when ((old.state, old.languages, old.email, old.listed) is distinct from (new.state, new.languages, new.email, new.listed))
  execute function tell_calendars('id');
--> statement-breakpoint
create trigger participants__tell_gone after delete on participants
  for each row execute function tell_calendars('id');
--> statement-breakpoint
create trigger workshops__tell after update or delete on workshops
  for each row execute function tell_calendars('id');
--> statement-breakpoint
create trigger workshop_agencies__tell after insert or update or delete on workshop_agencies
  for each row execute function tell_calendars('workshop_id', 'agency_id');
--> statement-breakpoint
create trigger agencies__tell after update or delete on agencies
  for each row execute function tell_calendars('id');
--> statement-breakpoint
create trigger memberships__tell after insert or update or delete on memberships
  for each row execute function tell_calendars('user_id');
--> statement-breakpoint
create trigger users__tell after update on users for each row
  when (old.disabled_at is distinct from new.disabled_at)
  execute function tell_calendars('id');
--> statement-breakpoint
create trigger users__tell_gone after delete on users
  for each row execute function tell_calendars('id');
--> statement-breakpoint
-- A calendar of an agency that did not show a workshop does not hear of it: it hears of the agency.
create function tell_calendars_of_agencies() returns trigger language plpgsql as $$
begin
  perform pg_notify('plenary_calendars', agency_id::text) from workshop_agencies where workshop_id = new.id;
  return null;
end
$$;
--> statement-breakpoint
create trigger workshops__tell_agencies after update on workshops for each row
  when (old.visibility is distinct from new.visibility)
  execute function tell_calendars_of_agencies();
