package org.constitutionreview.document.search;

import java.util.Map;
import org.apache.lucene.search.Query;
import org.constitutionreview.document.draft.Draft;

/**
 * The texts that a search may look at.
 *
 * @param drafts by the name of their text in the index; each hit must belong to one, unless it is of the Constitution
 */
record Searchable(Query texts, Found.Searched searched, Map<String, Draft> drafts) {}
