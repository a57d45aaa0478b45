package org.legalfaq.examples.reload;

import java.io.IOException;
import java.nio.file.Path;

/** Tells how an editor changes the clinic's hours three times while the application runs, once with mistakes. */
public final class Reload {
    private static final String QUESTION = "when are you open";

    private Reload() {}

    /**
     * Prints what the application says after each change.
     *
     * @param args the folder with the pack and the edits, and the folder that the editor works in
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("Name the folder that holds pack and edits, and a folder for the editor to work in.");
            System.exit(2);
        }
        System.out.println(story(new Editor(Path.of(args[0]), Path.of(args[1]))));
    }

    static String story(Editor editor) throws IOException {
        StringBuilder story = new StringBuilder();
        editor.savesThePack();
        try (FrontDesk desk = new FrontDesk(editor.folder())) {
            tell(story, "The application starts", "The pack is in use.", desk);
            editor.savesTheHours("second-day.json");
            tell(story, "The editor adds a second day, and has not said so yet", "Nobody has looked yet.", desk);
            tell(story, "The editor says so", desk.lookAgain(), desk);
            editor.savesTheHours("slip.json");
            tell(story, "The editor adds an hour, with two slips", desk.lookAgain(), desk);
            editor.savesTheHours("corrected.json");
            tell(story, "The editor corrects them", desk.lookAgain(), desk);
        }
        return story.toString().stripTrailing();
    }

    private static void tell(StringBuilder story, String event, String news, FrontDesk desk) {
        story.append("%s%n%s%n  %s?%n  - %s%n%n"
                .formatted(event, news.indent(2).stripTrailing(), QUESTION, desk.reply(QUESTION)));
    }
}
