package uk.sharedservices.partnership.web.yours.edit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import uk.sharedservices.partnership.web.RunningDemo;

/** Posts the form of a version as a browser does. */
public abstract class Posting extends RunningDemo {

    private static final String BOUNDARY = "----a-boundary";

    /** Presses a button of a page of the editor, and returns the next page. */
    protected static Document press(Document page, String button) throws IOException, InterruptedException {
        return Jsoup.parse(sent(page, button).body());
    }

    /** Presses a button of a page of the editor: sends every field of its form as it stands. */
    protected static HttpResponse<String> sent(Document page, String button) throws IOException, InterruptedException {
        Element form = Objects.requireNonNull(page.selectFirst("main form[action=/yours/edit]"));
        assertThat(form.select("button[name=do]").eachAttr("value")).contains(button);
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        for (Element input : form.select("input[name], select[name], textarea[name]")) {
            boolean isSent = switch (input.attr("type")) {
                case "checkbox", "radio" -> input.hasAttr("checked");
                case "file" -> false;
                default -> !input.attr("name").equals("token");
            };
            if (isSent) {
                fields.add(Map.entry(input.attr("name"), typed(input)));
            }
        }
        fields.add(Map.entry("do", button));
        return post("/yours/edit", fields, new byte[0]);
    }

    private static String typed(Element input) {
        return switch (input.normalName()) {
            case "textarea" -> input.wholeText().replaceFirst("^\n", "");
            case "select" -> input.select("option[selected]").val();
            default -> input.val();
        };
    }

    /** Posts the fields, and a file if it is not empty. */
    protected static HttpResponse<String> save(Map<String, String> fields, byte[] file)
            throws IOException, InterruptedException {
        return post("/yours/save", List.copyOf(fields.entrySet()), file);
    }

    private static HttpResponse<String> post(String path, List<Map.Entry<String, String>> fields, byte[] file)
            throws IOException, InterruptedException {
        HttpResponse<String> page = get("/yours");
        String cookie = page.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
        StringBuilder body = new StringBuilder(part(
                "token", Jsoup.parse(page.body()).select("input[name=token]").val()));
        fields.forEach(field ->
                body.append(part(field.getKey(), new String(field.getValue().getBytes(UTF_8), ISO_8859_1))));
        body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"upload\"; filename=\"../x.json\"\r\n"
                + "Content-Type: application/json\r\n\r\n" + new String(file, ISO_8859_1) + "\r\n--" + BOUNDARY
                + "--\r\n");
        return CLIENT.send(
                request(path)
                        .header("Cookie", cookie)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofString(body.toString(), ISO_8859_1))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String part(String name, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }
}
