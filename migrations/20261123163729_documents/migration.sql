CREATE TYPE "list_kind" AS ENUM('provisional', 'final');--> statement-breakpoint
CREATE TYPE "urdu_hand" AS ENUM('naskh', 'nastaliq');--> statement-breakpoint
ALTER TYPE "document_kind" ADD VALUE 'note-verbale';--> statement-breakpoint
CREATE TABLE "agency_logos" (
	"agency_id" uuid PRIMARY KEY,
	"png" bytea NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"changed_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "agency_logos__size" CHECK ("width" between 1 and 4000 and "height" between 1 and 4000)
);
--> statement-breakpoint
CREATE TABLE "letter_settings" (
	"workshop_id" uuid PRIMARY KEY,
	"reference_prefix" text DEFAULT '' NOT NULL,
	"signatory_name" text DEFAULT '' NOT NULL,
	"signatory_title" text DEFAULT '' NOT NULL,
	"contact" text DEFAULT '' NOT NULL,
	"covered" text DEFAULT '' NOT NULL,
	"not_covered" text DEFAULT '' NOT NULL,
	"reply_by" date,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "travel_documents" (
	"workshop_id" uuid,
	"participant_id" uuid,
	"passport_name" text NOT NULL,
	"passport_number" text NOT NULL,
	"nationality" text NOT NULL,
	"expires_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "travel_documents__key" PRIMARY KEY("workshop_id","participant_id")
);
--> statement-breakpoint
CREATE TABLE "participant_list_entries" (
	"workshop_id" uuid,
	"list_id" uuid,
	"participant_id" uuid,
	"position" integer NOT NULL,
	"listed" boolean NOT NULL,
	"entry" jsonb NOT NULL,
	CONSTRAINT "participant_list_entries__key" PRIMARY KEY("workshop_id","list_id","participant_id")
);
--> statement-breakpoint
CREATE TABLE "participant_lists" (
	"workshop_id" uuid,
	"id" uuid,
	"number" integer NOT NULL,
	"kind" "list_kind" NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"frozen_at" timestamp(3) with time zone NOT NULL,
	"frozen_by" uuid NOT NULL,
	CONSTRAINT "participant_lists__key" PRIMARY KEY("workshop_id","id"),
	CONSTRAINT "participant_lists__number" UNIQUE("workshop_id","number"),
	CONSTRAINT "participant_lists__number_from_one" CHECK ("number" > 0)
);
--> statement-breakpoint
ALTER TABLE "issued_documents" ADD COLUMN "country" text;--> statement-breakpoint
ALTER TABLE "issued_documents" ADD COLUMN "reference" text;--> statement-breakpoint
ALTER TABLE "workshops" ADD COLUMN "keeps_passports_days" integer DEFAULT 30 NOT NULL;--> statement-breakpoint
ALTER TABLE "workshops" ADD COLUMN "urdu_hand" "urdu_hand" DEFAULT 'naskh'::"urdu_hand" NOT NULL;--> statement-breakpoint
ALTER TABLE "issued_documents" ALTER COLUMN "participant_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "issued_documents" ADD CONSTRAINT "issued_documents__reference" UNIQUE("workshop_id","reference");--> statement-breakpoint
CREATE INDEX "participant_list_entries__of" ON "participant_list_entries" ("workshop_id","participant_id");--> statement-breakpoint
ALTER TABLE "agency_logos" ADD CONSTRAINT "agency_logos_agency_id_agencies_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "issued_documents" ADD CONSTRAINT "issued_documents_country_countries_iso3_fkey" FOREIGN KEY ("country") REFERENCES "countries"("iso3");--> statement-breakpoint
ALTER TABLE "letter_settings" ADD CONSTRAINT "letter_settings_workshop_id_workshops_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshops"("id");--> statement-breakpoint
ALTER TABLE "travel_documents" ADD CONSTRAINT "travel_documents_nationality_countries_iso3_fkey" FOREIGN KEY ("nationality") REFERENCES "countries"("iso3");--> statement-breakpoint
ALTER TABLE "travel_documents" ADD CONSTRAINT "travel_documents__participant" FOREIGN KEY ("workshop_id","participant_id") REFERENCES "participants"("workshop_id","id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "participant_list_entries" ADD CONSTRAINT "participant_list_entries__list" FOREIGN KEY ("workshop_id","list_id") REFERENCES "participant_lists"("workshop_id","id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "participant_list_entries" ADD CONSTRAINT "participant_list_entries__participant" FOREIGN KEY ("workshop_id","participant_id") REFERENCES "participants"("workshop_id","id") ON DELETE CASCADE;--> statement-breakpoint
ALTER TABLE "participant_lists" ADD CONSTRAINT "participant_lists_workshop_id_workshops_id_fkey" FOREIGN KEY ("workshop_id") REFERENCES "workshops"("id");--> statement-breakpoint
ALTER TABLE "issued_documents" ADD CONSTRAINT "issued_documents__addressee" CHECK (("participant_id" is null) = ("country" is not null));--> statement-breakpoint
ALTER TABLE "workshops" ADD CONSTRAINT "workshops__keeps_passports" CHECK ("keeps_passports_days" between 0 and 3650);