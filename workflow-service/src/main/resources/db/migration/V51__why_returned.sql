-- What is to be corrected, for the page on which it is corrected.
ALTER TABLE amendment ADD why_returned text;
