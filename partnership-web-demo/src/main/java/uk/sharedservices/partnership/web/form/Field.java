package uk.sharedservices.partnership.web.form;

/**
 * A field of a form that stands for a part of a question.
 *
 * @param name  its name
 * @param what  what it is, to begin a sentence with: {@code The day the notice is given}
 */
public record Field(String name, String what) {}
