package org.constitutionreview.document.news;

import java.util.List;

/** Something whose head moves, and that can say again what happened at each move. */
public interface NewsSource {

    boolean owns(String head);

    /** What happened after that number, in order; numbers that concern nobody are left out. */
    List<News> after(String head, int number);
}
