package uk.sharedservices.partnership.web.form;

/**
 * What is wrong with a field.
 *
 * @param field  name of the field, or of the group of fields
 * @param place  id of the element to go to
 * @param message  what must hold, and what was found
 */
public record Mistake(String field, String place, String message) {}
