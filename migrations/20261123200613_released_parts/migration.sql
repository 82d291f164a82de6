-- Who had which part in the latest releases, as far as the drafts that they were made from still say it.
insert into release_parts (workshop_id, number, session_id, participant_id, part)
select distinct r.workshop_id, r.number, s.session_id, s.participant_id, s.role::text
from agenda_releases r
join lateral jsonb_array_elements(r.agenda -> 'sessions') released on true
join session_roles s on s.workshop_id = r.workshop_id and s.session_id = (released ->> 'id')::uuid
where s.participant_id is not null and s.state <> 'replaced'
  and r.number = (select max(other.number) from agenda_releases other where other.workshop_id = r.workshop_id)
  and released -> 'roles' @> jsonb_build_array(jsonb_build_object('role', s.role::text));
--> statement-breakpoint
-- They belong to a release, and go only with the person whom they are about.
create trigger release_parts__append_only before update on release_parts for each row execute function refuse_change();
