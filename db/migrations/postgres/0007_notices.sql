CREATE TABLE "notice_occurrences" (
	"slug" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"told" boolean NOT NULL,
	CONSTRAINT "notice_occurrences_slug_at_pk" PRIMARY KEY("slug","at")
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"slug" text PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"state" text NOT NULL,
	"edition" integer NOT NULL,
	"content" json NOT NULL,
	"readings" json,
	"urgent" boolean NOT NULL,
	"urgent_reason" text NOT NULL,
	"authors" json NOT NULL,
	"edited_by" text NOT NULL,
	"edited_by_name" text NOT NULL,
	"edited_at" timestamp (3) with time zone NOT NULL,
	"note" text NOT NULL,
	"approved_by" text NOT NULL,
	"approved_by_name" text NOT NULL,
	"approved_at" timestamp (3) with time zone,
	"next_at" timestamp (3) with time zone,
	"first_told_at" timestamp (3) with time zone,
	"last_told_at" timestamp (3) with time zone,
	"visible_until" text NOT NULL
);
--> statement-breakpoint
CREATE INDEX "notices_due" ON "notices" USING btree ("state","next_at");--> statement-breakpoint
CREATE INDEX "notices_told" ON "notices" USING btree ("first_told_at");