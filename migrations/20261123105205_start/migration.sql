CREATE TYPE "agency_kind" AS ENUM('un-entity', 'intergovernmental', 'government', 'non-governmental', 'academic', 'private');--> statement-breakpoint
CREATE TYPE "role_state" AS ENUM('proposed', 'invited', 'confirmed', 'replaced');--> statement-breakpoint
CREATE TYPE "session_kind" AS ENUM('registration', 'opening', 'plenary', 'panel', 'keynote', 'breakout', 'exercise', 'break', 'social', 'closing');--> statement-breakpoint
CREATE TYPE "session_role" AS ENUM('chair', 'moderator', 'keynote', 'speaker', 'panellist', 'discussant', 'resource-person', 'facilitator', 'rapporteur', 'interpreter');--> statement-breakpoint
CREATE TYPE "session_state" AS ENUM('scheduled', 'cancelled');--> statement-breakpoint
CREATE TYPE "checkpoint_kind" AS ENUM('day', 'session');--> statement-breakpoint
CREATE TYPE "scan_direction" AS ENUM('in', 'out');--> statement-breakpoint
CREATE TYPE "scan_verdict" AS ENUM('admitted', 'already-in', 'left', 'unknown', 'revoked', 'not-confirmed', 'voided');--> statement-breakpoint
CREATE TYPE "outcome_kind" AS ENUM('challenge', 'recommendation', 'good-practice', 'commitment');--> statement-breakpoint
CREATE TYPE "outcome_level" AS ENUM('national', 'regional', 'agencies');--> statement-breakpoint
CREATE TYPE "participant_state" AS ENUM('nominated', 'applied', 'invited', 'waiting', 'confirmed', 'declined', 'cancelled', 'replaced');--> statement-breakpoint
CREATE TYPE "sex" AS ENUM('female', 'male', 'other', 'not-recorded');--> statement-breakpoint
CREATE TYPE "agency_role" AS ENUM('convening', 'co-organising', 'expert', 'host', 'donor');--> statement-breakpoint
CREATE TYPE "list_section" AS ENUM('countries', 'experts', 'united-nations', 'secretariat', 'others', 'unlisted');--> statement-breakpoint
CREATE TYPE "member_role" AS ENUM('organiser', 'agency-officer', 'desk', 'participant');--> statement-breakpoint
CREATE TYPE "visibility" AS ENUM('private', 'public');--> statement-breakpoint
CREATE TABLE "audit_log" (
	"id" uuid PRIMARY KEY,
	"happened_at" timestamp(3) with time zone NOT NULL,
	"user_id" uuid,
	"token_id" uuid,
	"workshop_id" uuid,
	"deed" text NOT NULL,
	"subject_id" text,
	"detail" jsonb DEFAULT '{}' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "first_answers" (
	"principal_id" uuid,
	"key" text,
	"fingerprint" text NOT NULL,
	"status" integer,
	"body" json,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "first_answers__key" PRIMARY KEY("principal_id","key")
);
--> statement-breakpoint
CREATE TABLE "installation" (
	"one" boolean PRIMARY KEY DEFAULT true,
	"is_demonstration" boolean NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "installation__one" CHECK ("one")
);
--> statement-breakpoint
CREATE TABLE "sign_ins" (
	"id" uuid PRIMARY KEY,
	"user_id" uuid NOT NULL,
	"refresh_hash" text NOT NULL CONSTRAINT "sign_ins__refresh_hash" UNIQUE,
	"former_refresh_hash" text,
	"created_at" timestamp(3) with time zone NOT NULL,
	"refreshed_at" timestamp(3) with time zone NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	"ended_at" timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY,
	"email" text NOT NULL CONSTRAINT "users__email" UNIQUE,
	"display_name" text NOT NULL,
	"password_hash" text NOT NULL,
	"is_administrator" boolean DEFAULT false NOT NULL,
	"may_convene" boolean DEFAULT false NOT NULL,
	"disabled_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "users__email_lower" CHECK ("email" = lower("email"))
);
--> statement-breakpoint
CREATE TABLE "agencies" (
	"id" uuid PRIMARY KEY,
	"acronym" text NOT NULL CONSTRAINT "agencies__acronym" UNIQUE,
	"name" text NOT NULL,
	"kind" "agency_kind" NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "agencies__acronym_filled" CHECK ("acronym" <> '')
);
--> statement-breakpoint
CREATE TABLE "agenda_releases" (
	"workshop_id" uuid,
	"number" integer,
	"note" text DEFAULT '' NOT NULL,
	"released_at" timestamp(3) with time zone NOT NULL,
	"released_by" uuid,
	"agenda" jsonb NOT NULL,
	"changes" jsonb NOT NULL,
	"pdf" bytea,
	CONSTRAINT "agenda_releases__key" PRIMARY KEY("workshop_id","number"),
	CONSTRAINT "agenda_releases__number" CHECK ("number" > 0)
);
--> statement-breakpoint
CREATE TABLE "session_roles" (
	"workshop_id" uuid,
	"session_id" uuid,
	"position" integer,
	"role" "session_role" NOT NULL,
	"name" text NOT NULL,
	"participant_id" uuid,
	"talk_title" text DEFAULT '' NOT NULL,
	"state" "role_state" DEFAULT 'confirmed'::"role_state" NOT NULL,
	CONSTRAINT "session_roles__key" PRIMARY KEY("workshop_id","session_id","position")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"workshop_id" uuid,
	"id" uuid,
	"code" text NOT NULL,
	"kind" "session_kind" NOT NULL,
	"title" text NOT NULL,
	"abstract" text DEFAULT '' NOT NULL,
	"room_id" uuid,
	"starts_at" timestamp(3) with time zone NOT NULL,
	"ends_at" timestamp(3) with time zone NOT NULL,
	"languages" text[] NOT NULL,
	"counts_for_attendance" boolean NOT NULL,
	"illustrative" boolean DEFAULT false NOT NULL,
	"state" "session_state" DEFAULT 'scheduled'::"session_state" NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "sessions__key" PRIMARY KEY("workshop_id","id"),
	CONSTRAINT "sessions__code" UNIQUE("workshop_id","code"),
	CONSTRAINT "sessions__times" CHECK ("starts_at" < "ends_at")
);
--> statement-breakpoint
CREATE TABLE "checkpoints" (
	"workshop_id" uuid,
	"id" uuid,
	"kind" "checkpoint_kind" NOT NULL,
	"day" date,
	"session_id" uuid,
	"opened_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "checkpoints__key" PRIMARY KEY("workshop_id","id"),
	CONSTRAINT "checkpoints__day" UNIQUE("workshop_id","day"),
	CONSTRAINT "checkpoints__session" UNIQUE("workshop_id","session_id"),
	CONSTRAINT "checkpoints__one_place" CHECK (("kind" = 'day') = ("day" is not null) and ("kind" = 'session') = ("session_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "scans" (
	"workshop_id" uuid,
	"id" uuid,
	"checkpoint_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"badge_token_id" uuid,
	"participant_id" uuid,
	"direction" "scan_direction" NOT NULL,
	"verdict" "scan_verdict" NOT NULL,
	"device" text NOT NULL,
	"happened_at" timestamp(3) with time zone NOT NULL,
	"received_at" timestamp(3) with time zone NOT NULL,
	"scanned_by" uuid,
	"voids" uuid,
	"reason" text DEFAULT '' NOT NULL,
	CONSTRAINT "scans__key" PRIMARY KEY("workshop_id","id"),
	CONSTRAINT "scans__voids" UNIQUE("workshop_id","voids"),
	CONSTRAINT "scans__void_has_reason" CHECK (("verdict" = 'voided') = ("voids" is not null) and ("voids" is null or "reason" <> ''))
);
--> statement-breakpoint
CREATE TABLE "outcomes" (
	"workshop_id" uuid,
	"id" uuid,
	"kind" "outcome_kind" NOT NULL,
	"text" text NOT NULL,
	"theme" text DEFAULT '' NOT NULL,
	"session_id" uuid,
	"level" "outcome_level",
	"owner" text DEFAULT '' NOT NULL,
	"due_on" date,
	"illustrative" boolean DEFAULT false NOT NULL,
	"position" integer NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "outcomes__key" PRIMARY KEY("workshop_id","id"),
	CONSTRAINT "outcomes__text_filled" CHECK ("text" <> '')
);
--> statement-breakpoint
CREATE TABLE "remarks" (
	"workshop_id" uuid,
	"id" uuid,
	"session_id" uuid NOT NULL,
	"speaker" text NOT NULL,
	"text" text NOT NULL,
	"position" integer NOT NULL,
	"changed_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "remarks__key" PRIMARY KEY("workshop_id","id")
);
--> statement-breakpoint
CREATE TABLE "badge_tokens" (
	"workshop_id" uuid,
	"id" uuid,
	"participant_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"issued_at" timestamp(3) with time zone NOT NULL,
	"revoked_at" timestamp(3) with time zone,
	CONSTRAINT "badge_tokens__key" PRIMARY KEY("workshop_id","id"),
	CONSTRAINT "badge_tokens__hash" UNIQUE("workshop_id","token_hash")
);
--> statement-breakpoint
CREATE TABLE "participant_states" (
	"workshop_id" uuid,
	"id" uuid,
	"participant_id" uuid NOT NULL,
	"from_state" "participant_state",
	"to_state" "participant_state" NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"changed_by" uuid,
	"changed_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "participant_states__key" PRIMARY KEY("workshop_id","id")
);
--> statement-breakpoint
CREATE TABLE "participants" (
	"workshop_id" uuid,
	"id" uuid,
	"reference" text NOT NULL,
	"honorific" text DEFAULT '' NOT NULL,
	"given_names" text NOT NULL,
	"family_name" text DEFAULT '' NOT NULL,
	"display_name" text NOT NULL,
	"native_name" text DEFAULT '' NOT NULL,
	"sort_key" text collate "und-x-icu" NOT NULL,
	"sex" "sex" NOT NULL,
	"country" text,
	"sector" text NOT NULL,
	"category_id" uuid NOT NULL,
	"agency_id" uuid,
	"organisation" text DEFAULT '' NOT NULL,
	"position" text DEFAULT '' NOT NULL,
	"email" text,
	"telephone" text DEFAULT '' NOT NULL,
	"languages" text[] NOT NULL,
	"dietary_needs" text DEFAULT '' NOT NULL,
	"head_of_delegation" boolean DEFAULT false NOT NULL,
	"listed" boolean NOT NULL,
	"state" "participant_state" NOT NULL,
	"user_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"changed_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "participants__key" PRIMARY KEY("workshop_id","id"),
	CONSTRAINT "participants__reference" UNIQUE("workshop_id","reference"),
	CONSTRAINT "participants__email" UNIQUE("workshop_id","email"),
	CONSTRAINT "participants__email_lower" CHECK ("email" = lower("email")),
	CONSTRAINT "participants__names_filled" CHECK ("given_names" <> '' and "display_name" <> '')
);
--> statement-breakpoint
CREATE TABLE "countries" (
	"iso3" text PRIMARY KEY,
	"iso2" text NOT NULL,
	"m49" text NOT NULL,
	"un_status" text NOT NULL,
	"names" jsonb NOT NULL,
	"article_the" boolean NOT NULL,
	"formal_en" text NOT NULL,
	"region" text NOT NULL,
	"region_m49" text NOT NULL,
	"subregion" text NOT NULL,
	"subregion_m49" text NOT NULL,
	"groups" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sectors" (
	"code" text PRIMARY KEY,
	"position" integer NOT NULL,
	"names" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "api_tokens" (
	"workshop_id" uuid,
	"id" uuid,
	"name" text NOT NULL,
	"token_hash" text NOT NULL CONSTRAINT "api_tokens__token_hash" UNIQUE,
	"role" "member_role" NOT NULL,
	"agency_id" uuid,
	"created_by" uuid NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	"last_used_at" timestamp(3) with time zone,
	"revoked_at" timestamp(3) with time zone,
	CONSTRAINT "api_tokens__key" PRIMARY KEY("workshop_id","id"),
	CONSTRAINT "api_tokens__officer_has_agency" CHECK (("role" = 'agency-officer') = ("agency_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "categories" (
	"workshop_id" uuid,
	"id" uuid,
	"name" text NOT NULL,
	"letter" text NOT NULL,
	"colour" text NOT NULL,
	"section" "list_section" NOT NULL,
	"for_heads" boolean DEFAULT false NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "categories__key" PRIMARY KEY("workshop_id","id"),
	CONSTRAINT "categories__name" UNIQUE("workshop_id","name"),
	CONSTRAINT "categories__letter" UNIQUE("workshop_id","letter"),
	CONSTRAINT "categories__letter_form" CHECK (char_length("letter") between 1 and 2),
	CONSTRAINT "categories__colour_form" CHECK ("colour" ~ '^#[0-9a-f]{6}$')
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"workshop_id" uuid,
	"user_id" uuid,
	"role" "member_role" NOT NULL,
	"agency_id" uuid,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "memberships__key" PRIMARY KEY("workshop_id","user_id"),
	CONSTRAINT "memberships__officer_has_agency" CHECK (("role" = 'agency-officer') = ("agency_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "rooms" (
	"workshop_id" uuid,
	"id" uuid,
	"name" text NOT NULL,
	"capacity" integer,
	"position" integer NOT NULL,
	CONSTRAINT "rooms__key" PRIMARY KEY("workshop_id","id"),
	CONSTRAINT "rooms__name" UNIQUE("workshop_id","name"),
	CONSTRAINT "rooms__capacity" CHECK ("capacity" > 0)
);
--> statement-breakpoint
CREATE TABLE "workshop_agencies" (
	"workshop_id" uuid,
	"agency_id" uuid,
	"role" "agency_role" NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "workshop_agencies__key" PRIMARY KEY("workshop_id","agency_id"),
	CONSTRAINT "workshop_agencies__position" UNIQUE("workshop_id","position")
);
--> statement-breakpoint
CREATE TABLE "workshops" (
	"id" uuid PRIMARY KEY,
	"slug" text NOT NULL CONSTRAINT "workshops__slug" UNIQUE,
	"title" text NOT NULL,
	"short_title" text NOT NULL,
	"aim" text DEFAULT '' NOT NULL,
	"background" jsonb DEFAULT '[]' NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"time_zone" text NOT NULL,
	"venue" text DEFAULT '' NOT NULL,
	"city" text NOT NULL,
	"country" text NOT NULL,
	"languages" text[] NOT NULL,
	"capacity" integer,
	"visibility" "visibility" DEFAULT 'private'::"visibility" NOT NULL,
	"is_demonstration" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"changed_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "workshops__slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	CONSTRAINT "workshops__days" CHECK ("starts_on" <= "ends_on"),
	CONSTRAINT "workshops__capacity" CHECK ("capacity" > 0)
);
--> statement-breakpoint
CREATE INDEX "audit_log__workshop" ON "audit_log" ("workshop_id","id");--> statement-breakpoint
CREATE INDEX "audit_log__user" ON "audit_log" ("user_id","id");--> statement-breakpoint
CREATE INDEX "first_answers__created_at" ON "first_answers" ("created_at");--> statement-breakpoint
CREATE INDEX "sign_ins__former_refresh_hash" ON "sign_ins" ("former_refresh_hash");--> statement-breakpoint
CREATE INDEX "sign_ins__user_id" ON "sign_ins" ("user_id");--> statement-breakpoint
CREATE INDEX "sessions__starts" ON "sessions" ("workshop_id","starts_at","id");--> statement-breakpoint
CREATE INDEX "scans__at" ON "scans" ("workshop_id","checkpoint_id","participant_id");--> statement-breakpoint
CREATE INDEX "scans__of" ON "scans" ("workshop_id","participant_id");--> statement-breakpoint
CREATE INDEX "outcomes__order" ON "outcomes" ("workshop_id","kind","position","id");--> statement-breakpoint
CREATE INDEX "badge_tokens__of" ON "badge_tokens" ("workshop_id","participant_id");--> statement-breakpoint
CREATE INDEX "participant_states__of" ON "participant_states" ("workshop_id","participant_id","id");--> statement-breakpoint
CREATE INDEX "participants__sort" ON "participants" ("workshop_id","sort_key","id");--> statement-breakpoint
CREATE INDEX "participants__by_agency" ON "participants" ("workshop_id","agency_id");--> statement-breakpoint
CREATE INDEX "memberships__user" ON "memberships" ("user_id");--> statement-breakpoint
ALTER TABLE "sign_ins" ADD CONSTRAINT "sign_ins_user_id_users_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "agenda_releases" ADD CONSTRAINT "agenda_releases_workshop_id_workshops_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshops"("id");--> statement-breakpoint
ALTER TABLE "session_roles" ADD CONSTRAINT "session_roles__session" FOREIGN KEY ("workshop_id","session_id") REFERENCES "sessions"("workshop_id","id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "session_roles" ADD CONSTRAINT "session_roles__participant" FOREIGN KEY ("workshop_id","participant_id") REFERENCES "participants"("workshop_id","id");--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_workshop_id_workshops_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshops"("id");--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions__room" FOREIGN KEY ("workshop_id","room_id") REFERENCES "rooms"("workshop_id","id");--> statement-breakpoint
ALTER TABLE "checkpoints" ADD CONSTRAINT "checkpoints_workshop_id_workshops_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshops"("id");--> statement-breakpoint
ALTER TABLE "checkpoints" ADD CONSTRAINT "checkpoints__of_session" FOREIGN KEY ("workshop_id","session_id") REFERENCES "sessions"("workshop_id","id");--> statement-breakpoint
ALTER TABLE "scans" ADD CONSTRAINT "scans_workshop_id_workshops_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshops"("id");--> statement-breakpoint
ALTER TABLE "scans" ADD CONSTRAINT "scans__checkpoint" FOREIGN KEY ("workshop_id","checkpoint_id") REFERENCES "checkpoints"("workshop_id","id");--> statement-breakpoint
ALTER TABLE "scans" ADD CONSTRAINT "scans__badge_token" FOREIGN KEY ("workshop_id","badge_token_id") REFERENCES "badge_tokens"("workshop_id","id");--> statement-breakpoint
ALTER TABLE "scans" ADD CONSTRAINT "scans__participant" FOREIGN KEY ("workshop_id","participant_id") REFERENCES "participants"("workshop_id","id");--> statement-breakpoint
ALTER TABLE "scans" ADD CONSTRAINT "scans__voided" FOREIGN KEY ("workshop_id","voids") REFERENCES "scans"("workshop_id","id");--> statement-breakpoint
ALTER TABLE "outcomes" ADD CONSTRAINT "outcomes_workshop_id_workshops_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshops"("id");--> statement-breakpoint
ALTER TABLE "outcomes" ADD CONSTRAINT "outcomes__session" FOREIGN KEY ("workshop_id","session_id") REFERENCES "sessions"("workshop_id","id");--> statement-breakpoint
ALTER TABLE "remarks" ADD CONSTRAINT "remarks_workshop_id_workshops_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshops"("id");--> statement-breakpoint
ALTER TABLE "remarks" ADD CONSTRAINT "remarks__session" FOREIGN KEY ("workshop_id","session_id") REFERENCES "sessions"("workshop_id","id");--> statement-breakpoint
ALTER TABLE "badge_tokens" ADD CONSTRAINT "badge_tokens__participant" FOREIGN KEY ("workshop_id","participant_id") REFERENCES "participants"("workshop_id","id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "participant_states" ADD CONSTRAINT "participant_states__participant" FOREIGN KEY ("workshop_id","participant_id") REFERENCES "participants"("workshop_id","id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_workshop_id_workshops_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshops"("id");--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_country_countries_iso3_fkey" FOREIGN KEY ("country") REFERENCES "countries"("iso3");--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_sector_sectors_code_fkey" FOREIGN KEY ("sector") REFERENCES "sectors"("code");--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_user_id_users_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants__category" FOREIGN KEY ("workshop_id","category_id") REFERENCES "categories"("workshop_id","id");--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants__agency" FOREIGN KEY ("workshop_id","agency_id") REFERENCES "workshop_agencies"("workshop_id","agency_id");--> statement-breakpoint
ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_workshop_id_workshops_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshops"("id");--> statement-breakpoint
ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_created_by_users_id_fkey" FOREIGN KEY ("created_by") REFERENCES "users"("id");--> statement-breakpoint
ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens__agency" FOREIGN KEY ("workshop_id","agency_id") REFERENCES "workshop_agencies"("workshop_id","agency_id");--> statement-breakpoint
ALTER TABLE "categories" ADD CONSTRAINT "categories_workshop_id_workshops_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshops"("id");--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_workshop_id_workshops_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshops"("id");--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_id_users_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships__agency" FOREIGN KEY ("workshop_id","agency_id") REFERENCES "workshop_agencies"("workshop_id","agency_id");--> statement-breakpoint
ALTER TABLE "rooms" ADD CONSTRAINT "rooms_workshop_id_workshops_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshops"("id");--> statement-breakpoint
ALTER TABLE "workshop_agencies" ADD CONSTRAINT "workshop_agencies_workshop_id_workshops_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshops"("id");--> statement-breakpoint
ALTER TABLE "workshop_agencies" ADD CONSTRAINT "workshop_agencies__agency" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id");--> statement-breakpoint
ALTER TABLE "workshops" ADD CONSTRAINT "workshops_country_countries_iso3_fkey" FOREIGN KEY ("country") REFERENCES "countries"("iso3");