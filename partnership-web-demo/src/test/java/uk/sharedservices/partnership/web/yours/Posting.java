package uk.sharedservices.partnership.web.yours;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.jsoup.Jsoup;
import uk.sharedservices.partnership.web.RunningDemo;

/** Posts the form of a version as a browser does. */
abstract class Posting extends RunningDemo {

    private static final String BOUNDARY = "----a-boundary";

    /** Posts the fields, and a file if it is not empty. */
    static HttpResponse<String> save(Map<String, String> fields, byte[] file) throws IOException, InterruptedException {
        HttpResponse<String> page = get("/yours");
        String cookie = page.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
        StringBuilder body = new StringBuilder(part(
                "token", Jsoup.parse(page.body()).select("input[name=token]").val()));
        fields.forEach((name, value) -> body.append(part(name, new String(value.getBytes(UTF_8), ISO_8859_1))));
        body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"upload\"; filename=\"../x.json\"\r\n"
                + "Content-Type: application/json\r\n\r\n" + new String(file, ISO_8859_1) + "\r\n--" + BOUNDARY
                + "--\r\n");
        return CLIENT.send(
                request("/yours/save")
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
