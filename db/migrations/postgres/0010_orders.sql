CREATE TABLE "evacuation_orders" (
	"id" text PRIMARY KEY NOT NULL,
	"world" text NOT NULL,
	"state" text NOT NULL,
	"content" json NOT NULL,
	"proposed_by" text NOT NULL,
	"proposed_by_name" text NOT NULL,
	"proposed_at" timestamp (3) with time zone NOT NULL,
	"confirmed_by" text NOT NULL,
	"confirmed_by_name" text NOT NULL,
	"reason" text NOT NULL,
	"in_force_at" timestamp (3) with time zone,
	"ended_by_name" text NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"replaces" json NOT NULL,
	"edition" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "safety_notices" (
	"id" text PRIMARY KEY NOT NULL,
	"world" text NOT NULL,
	"content" json NOT NULL,
	"posted_by_name" text NOT NULL,
	"posted_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"edition" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "shelter_states" (
	"site" text NOT NULL,
	"world" text NOT NULL,
	"state" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"people" integer,
	"edition" integer NOT NULL,
	CONSTRAINT "shelter_states_site_world_pk" PRIMARY KEY("site","world")
);
--> statement-breakpoint
CREATE TABLE "told_warnings" (
	"world" text NOT NULL,
	"group" text NOT NULL,
	"severity" text NOT NULL,
	"level" integer,
	"told_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "told_warnings_world_group_pk" PRIMARY KEY("world","group")
);
--> statement-breakpoint
CREATE INDEX "evacuation_orders_state" ON "evacuation_orders" USING btree ("state","ended_at");--> statement-breakpoint
CREATE INDEX "safety_notices_expiry" ON "safety_notices" USING btree ("expires_at");