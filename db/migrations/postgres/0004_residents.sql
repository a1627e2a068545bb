CREATE TABLE "residents" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean NOT NULL,
	"image" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"locale" text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "residents_email" ON "residents" USING btree ("email");--> statement-breakpoint
CREATE INDEX "residents_created" ON "residents" USING btree ("created_at");