CREATE TABLE "draw_entries" (
	"reference" text PRIMARY KEY NOT NULL,
	"round" text NOT NULL,
	"applicant" text NOT NULL,
	"resident_id" text,
	"group_id" text,
	"applicant_class" text NOT NULL,
	"priorities" json NOT NULL,
	"people" integer NOT NULL,
	"purpose" text NOT NULL,
	"wishes" json NOT NULL,
	"number" text,
	"edition" integer NOT NULL,
	"told" text NOT NULL,
	"applied_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "draw_rounds" (
	"id" text PRIMARY KEY NOT NULL,
	"month" text NOT NULL,
	"office" text NOT NULL,
	"rooms" json NOT NULL,
	"offer_hours" integer NOT NULL,
	"slots" json NOT NULL,
	"file" json NOT NULL,
	"seed" text NOT NULL,
	"state" text NOT NULL,
	"beacon_value" text,
	"reason" text NOT NULL,
	"next_at" timestamp (3) with time zone,
	"telling" boolean NOT NULL,
	"announced_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "draw_wins" (
	"round" text NOT NULL,
	"entry" text NOT NULL,
	"slot" text NOT NULL,
	"reservation" text,
	CONSTRAINT "draw_wins_round_entry_slot_pk" PRIMARY KEY("round","entry","slot")
);
--> statement-breakpoint
CREATE UNIQUE INDEX "draw_entries_once" ON "draw_entries" USING btree ("round","applicant");--> statement-breakpoint
CREATE UNIQUE INDEX "draw_entries_number" ON "draw_entries" USING btree ("round","number");--> statement-breakpoint
CREATE INDEX "draw_entries_told" ON "draw_entries" USING btree ("round","told");--> statement-breakpoint
CREATE INDEX "draw_entries_resident" ON "draw_entries" USING btree ("resident_id");--> statement-breakpoint
CREATE INDEX "draw_entries_group" ON "draw_entries" USING btree ("group_id");--> statement-breakpoint
CREATE INDEX "draw_rounds_month" ON "draw_rounds" USING btree ("month");--> statement-breakpoint
CREATE INDEX "draw_rounds_next" ON "draw_rounds" USING btree ("next_at");--> statement-breakpoint
CREATE INDEX "draw_rounds_telling" ON "draw_rounds" USING btree ("telling");--> statement-breakpoint
CREATE INDEX "draw_wins_reservation" ON "draw_wins" USING btree ("reservation");