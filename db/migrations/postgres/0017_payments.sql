CREATE TABLE "open_books" (
	"reference" text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "payment_entries" (
	"reference" text NOT NULL,
	"number" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"kind" text NOT NULL,
	"yen" integer NOT NULL,
	"means" text,
	"reverses" integer,
	"reason" text NOT NULL,
	"staff_id" text,
	"key" text,
	CONSTRAINT "payment_entries_reference_number_pk" PRIMARY KEY("reference","number")
);
--> statement-breakpoint
CREATE TABLE "receipt_copies" (
	"reference" text NOT NULL,
	"number" integer NOT NULL,
	"copy" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text NOT NULL,
	CONSTRAINT "receipt_copies_reference_number_copy_pk" PRIMARY KEY("reference","number","copy")
);
--> statement-breakpoint
CREATE TABLE "reduction_requests" (
	"reference" text PRIMARY KEY NOT NULL,
	"reductions" json NOT NULL,
	"reason" text NOT NULL,
	"quotation" json NOT NULL,
	"state" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"decided_at" timestamp (3) with time zone,
	"answer" text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "payment_entries_key" ON "payment_entries" USING btree ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "payment_entries_reverses" ON "payment_entries" USING btree ("reference","reverses");--> statement-breakpoint
CREATE INDEX "payment_entries_at" ON "payment_entries" USING btree ("at");--> statement-breakpoint
CREATE INDEX "reduction_requests_state" ON "reduction_requests" USING btree ("state","asked_at");